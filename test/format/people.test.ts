import {describe, expect, test} from 'vitest'
import {agent} from '../../src/format/agent.js'
import {html} from '../../src/format/html.js'
import {markdown} from '../../src/format/markdown.js'
import {OPTIONS, printed} from './options.js'
import {finding, result} from './result.js'

const source = '# Ward <3>\n\n- KR1: Hire nurses\n- KR2: Train nurses\n'
const hire = finding(source, 'Hire nurses', {
  message: 'Ask @ada | see #12.',
  suggestions: [
    {title: 'Measure *it*', edits: [{range: [source.indexOf('Hire'), source.indexOf('\n- KR2')], text: 'Open shifts'}]},
  ],
})
const train = finding(source, 'Train nurses', {
  severity: 'error',
  message: 'Ask @ada | see #12.',
  suggestions: [{title: 'Add a line', edits: [{range: [source.length, source.length], text: '- KR3: [metric]\n'}]}],
})

describe('markdown', () => {
  test('a table of findings, and what the suggestions write', () => {
    expect(printed(markdown(OPTIONS), [result(source, [hire, train])])).toBe(`## OKR review

1 error, 1 warning · 1 file · 1 objective, 2 key results

### okrs.md

| Line | | Finding |
|--:|:--|:--|
| 3 | 🟡 warning | Ask @\u200bada \\| see #\u200b12.<br><sub>some-rule</sub> |
| 4 | 🔴 error | Ask @\u200bada \\| see #\u200b12.<br><sub>some-rule</sub> |

<details><summary>2 suggestions</summary>

Line 3: Measure \\*it\\*

\`\`\`diff
- - KR1: Hire nurses
+ - KR1: Open shifts
\`\`\`

Line 4: Add a line

\`\`\`diff
  - KR2: Train nurses
+ - KR3: [metric]
\`\`\`

</details>
`)
  })

  test('the same suggestion is shown once', () => {
    expect(printed(markdown(OPTIONS), [result(source, [hire, hire])])).toContain('1 suggestion<')
  })

  test('nothing found is one line', () => {
    expect(printed(markdown(OPTIONS), [result(source, [], {language: 'de'})])).toBe(
      '## OKR-Durchsicht\n\nKeine Befunde · 1 Datei · 1 Objective, 2 Key Results\n',
    )
  })

  test('it stays below what a comment holds, and says what is missing', () => {
    const long = finding(source, 'Hire nurses', {message: 'x'.repeat(900)})
    const files = Array.from({length: 9}, () =>
      result(
        source,
        Array.from({length: 10}, () => long),
      ),
    )
    const text = printed(markdown(OPTIONS), files)
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/\n30 findings more did not fit in here; okr-lint shows them all\.\n$/)
  })
})

describe('html', () => {
  const page = printed(html(OPTIONS), [result(source, [hire, train]), result(source, [], {filePath: '/project/b.md'})])

  test('marks the words in the text of the document', () => {
    expect(page).toContain('- KR1: <mark class="warn">Hire nurses</mark>')
    expect(page).toContain('# Ward &lt;3&gt;')
  })

  test('shows before and after', () => {
    expect(page).toContain('<div class="before"><span>Before</span><div>- KR1: Hire nurses</div></div>')
    expect(page).toContain('<div class="after"><span>After</span><div>- KR1: Open shifts</div></div>')
  })

  test('loads nothing and names what is fine', () => {
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/(?:src|href)="|url\(|@import|<script/)
    expect(page).toContain('Nothing to say about <code>b.md</code>')
  })

  test('speaks the language of each document', () => {
    const german = printed(html(OPTIONS), [result(source, [hire], {language: 'de'}), result(source, [train])])
    expect(german).toContain('<html lang="de">')
    expect(german).toContain('<section lang="en">')
    expect(german).toContain('Warnung · Zeile 3')
  })

  test('of two marks on the same words the graver one is seen', () => {
    const inner = finding(source, 'nurses', {severity: 'error'})
    expect(printed(html(OPTIONS), [result(source, [hire, inner])])).toContain(
      '<mark class="warn">Hire </mark><mark class="error">nurses</mark>',
    )
  })
})

test('agent: no sentence twice, and only what the best suggestion writes', () => {
  expect(
    printed(agent(OPTIONS), [result(source, [hire, hire, train])])
      .split('\n')
      .slice(1),
  ).toEqual([
    'okrs.md',
    '3:8 warn some-rule: Ask @ada | see #12.',
    ' 3> - KR1: Open shifts',
    '3:8 warn some-rule',
    '4:8 error some-rule',
    ' 4+ - KR3: [metric]',
    '',
  ])
})
