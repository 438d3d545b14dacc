import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'

const cli = join(import.meta.dirname, '../../dist/cli.js')
const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0
const missing = [...(existsSync(cli) ? [] : ['the build']), ...(hasPython ? [] : ['python3'])].join(' and ')

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
  writeFileSync(join(folder, 'okrs.md'), GOALS)
  writeFileSync(join(folder, 'okr-lint.config.json'), '{"extends": [], "rules": {"key-result-baseline": "warn"}}')
})
afterEach(() => rmSync(folder, {recursive: true}))

const GOALS = `# Beekeeping, 2027 Q1

## Objective 1: Bees come through the winter

- KR1: Colonies that survive up to 60
- KR2: Beekeepers who check for mites to 80
`
const PROMPT = 'write nothing > '

type Step = ['wait' | 'type', string]

/** Goes through the suggestions in a terminal of its own. */
function interview(...steps: Step[]): {code: number; screen: string; file: string} {
  const command = [process.execPath, cli, 'suggest', '--interactive', 'okrs.md']
  const args = [join(import.meta.dirname, 'terminal.py'), JSON.stringify(steps), ...command]
  const {stdout, stderr} = spawnSync('python3', args, {cwd: folder, encoding: 'utf8'})
  expect(stderr).toBe('')
  return {...JSON.parse(stdout), file: readFileSync(join(folder, 'okrs.md'), 'utf8')}
}

const title = `suggest --interactive in a real terminal${missing && ` (left out: without ${missing})`}`
describe.runIf(missing === '')(title, {timeout: 120_000}, () => {
  test('one suggestion is kept out, one applied with its gap filled', () => {
    const {code, screen, file} = interview(
      ['wait', PROMPT],
      ['type', 'k\r'],
      ['wait', PROMPT],
      ['type', '9\r'],
      ['wait', PROMPT],
      ['type', '1\r'],
      ['wait', '[baseline] '],
      ['type', '35\r'],
    )
    expect(code).toBe(0)
    expect(file).toBe(GOALS.replace('mites to 80', 'mites from 35 to 80'))
    expect(screen).toContain('1 suggestion applied in okrs.md')
    // On a terminal there is colour.
    expect(screen).toContain('\u001b[')
  })

  test('a gap may stay open', () => {
    const {code, file} = interview(
      ['wait', PROMPT],
      ['type', '1\r'],
      ['wait', '[baseline] '],
      ['type', '\r'],
      ['wait', PROMPT],
      ['type', 'q\r'],
    )
    expect(code).toBe(0)
    expect(file).toBe(GOALS.replace('survive up to 60', 'survive from [baseline] up to 60'))
  })

  test.each([
    [
      'Ctrl-C at a question',
      [
        ['wait', PROMPT],
        ['type', '\u0003'],
      ],
      -2,
    ],
    [
      'Ctrl-C in a gap, after one was applied',
      [
        ['wait', PROMPT],
        ['type', '1\r'],
        ['wait', '[baseline] '],
        ['type', '9\r'],
        ['wait', PROMPT],
        ['type', '1\r'],
        ['wait', '[baseline] '],
        ['type', '\u0003'],
      ],
      -2,
    ],
    [
      'Ctrl-D',
      [
        ['wait', PROMPT],
        ['type', '\u0004'],
      ],
      2,
    ],
    [
      'x',
      [
        ['wait', PROMPT],
        ['type', '1\r'],
        ['wait', '[baseline] '],
        ['type', '9\r'],
        ['wait', PROMPT],
        ['type', 'x\r'],
      ],
      2,
    ],
  ] as [string, Step[], number][])('%s leaves the file untouched', (_, steps, code) => {
    expect(interview(...steps)).toMatchObject({code, file: GOALS})
  })
})
