import {describe, expect, test} from 'vitest'
import {entriesOf, withBaseline} from '../src/baseline.js'
import {lintText} from '../src/lint.js'

const config = {extends: [], rules: {'key-result-measurable': 'error', 'objective-qualitative': 'warn'}} as const

const lint = (text: string, filePath = 'okrs.md') => lintText(text, {config: {...config, extends: []}, filePath})

const BEFORE = `# Harbour OKRs

## Objective 1: Ferries leave on time

- KR1: Prouder captains
- KR2: Delays from 14% to 6%
- KR3: Happier dockers
`

async function shownIn(text: string, filePath?: string): Promise<string[]> {
  const {messages} = await lint(BEFORE)
  const {result} = withBaseline(await lint(text, filePath), entriesOf('okrs.md', messages))
  return result.messages.map(({about}) => about ?? '')
}

describe('a baseline keeps quiet about what it knows', () => {
  test.each([
    ['as it was', BEFORE],
    [
      'in another order',
      BEFORE.replace('KR1: Prouder captains', 'KR1: Happier dockers').replace(
        'KR3: Happier dockers',
        'KR3: Prouder captains',
      ),
    ],
    ['indented, with other bullets', BEFORE.replaceAll('- KR', '   * KR')],
    ['with other labels and marks', BEFORE.replaceAll(/KR(\d): (.*)/g, '**KR 1.$1** – _$2_')],
    ['below other lines', BEFORE.replace('## ', 'We had a good year.\n\n## ')],
    ['with other line ends', BEFORE.replaceAll('\n', '\r\n')],
    ['in YAML', 'okrs:\n  - objective: Ferries leave on time\n    key_results: [Happier dockers, Prouder captains]\n'],
  ])('%s', async (_, text) => {
    expect(await shownIn(text, text.startsWith('okrs:') ? 'okrs.yaml' : 'okrs.md')).toEqual([])
  })
})

describe('a baseline hides nothing new', () => {
  test.each([
    ['another goal', `${BEFORE}- KR4: Calmer seas\n`, ['Calmer seas']],
    [
      'a goal in other words',
      BEFORE.replace('Happier dockers', 'Happier and prouder dockers'),
      ['Happier and prouder dockers'],
    ],
    [
      'the same goal once more',
      `${BEFORE}\n## Objective 2: Quays are safe\n\n- KR1: Happier dockers\n`,
      ['Happier dockers'],
    ],
    ['another rule', BEFORE.replace('on time', 'on time in 95% of cases'), ['Ferries leave on time in 95% of cases']],
  ])('%s', async (_, text, expected) => {
    expect(await shownIn(text)).toEqual(expected)
  })

  test('a file that cannot be read', async () => {
    const broken = await lint('---\nowner: [\n---\n# OKRs\n')
    const {result} = withBaseline(broken, entriesOf('okrs.md', broken.messages))
    expect(result.errorCount).toBeGreaterThan(0)
  })
})

test('findings are counted anew, and what is gone is stale', async () => {
  const {messages} = await lint(BEFORE)
  const {result, stale} = withBaseline(
    await lint(BEFORE.replace('- KR1: Prouder captains\n', '')),
    entriesOf('okrs.md', messages),
  )
  expect(result).toMatchObject({errorCount: 0, suppressedMessages: [{about: 'Happier dockers', kind: 'baseline'}]})
  expect(stale.map(({statement}) => statement)).toEqual(['Prouder captains'])
})
