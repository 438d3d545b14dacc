import {execFile, execFileSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import {expect, onTestFinished, test} from 'vitest'

const run = promisify(execFile)
const SERVER = resolve(import.meta.dirname, '../../dist/cli.js')
const TEXT = `---
team: Service
cycle: 2027-Q2
parent: Company/O1
owner: Mira
---
# Service

## O1: Guests find help on board before they ask for it

- KR1: Complaints about the night from 45 to 20 a month
- KR2: Publish 12 articles about the sleeping car
`

/** Whether the machine has a program; what it is missing is said by the test that is left out. */
const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], {stdio: 'ignore'})
    return true
  } catch {
    return false
  }
}

function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'okr-lint-editor-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const file = join(folder, 'service.md')
  writeFileSync(file, text)
  return file
}

/** The lines that an editor's script has printed. */
async function linesOf(program: string, args: readonly string[], file: string): Promise<string[]> {
  const env = {...process.env, OKR_LINT: SERVER, OKR_NODE: process.execPath, OKR_FILE: file, HOME: resolve(file, '..')}
  const {stdout, stderr} = await run(program, args, {env, timeout: 60_000})
  return `${stdout}\n${stderr}`.split(/\r?\n/).filter((line) => /^(?:before|action|after|\|)/.test(line))
}

const SCRIPTS: readonly (readonly [program: string, args: readonly string[]])[] = [
  ['nvim', ['--headless', '--clean', '-S', join(import.meta.dirname, 'neovim.lua')]],
  ['emacs', ['--batch', '--load', join(import.meta.dirname, 'emacs.el')]],
]

test.each(SCRIPTS.filter(([program]) => has(program)))(
  '%s shows the findings, applies a suggestion and shows what is left',
  async (program, args) => {
    const [before, action, after, ...text] = await linesOf(program, args, fileOf(TEXT))
    expect([before, after]).toEqual(['before: 12 key-result-outcome', 'after: 12 placeholder-free'])
    expect(action).toMatch(/^action: \S/)
    expect(text.filter((line) => line.startsWith('| - KR2: '))).toEqual([
      expect.stringMatching(/^\| - KR2: .* from \[baseline\] to \[target\]/),
    ])
  },
  90_000,
)

test.skipIf(SCRIPTS.every(([program]) => !has(program)))('at least one editor is there to be asked', () => {
  expect(SCRIPTS.filter(([program]) => has(program)).length).toBeGreaterThan(0)
})
