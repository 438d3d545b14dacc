import {execFileSync, spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'

async function script(shell: string): Promise<string> {
  let printed = ''
  const screen = {write: (text: string) => (printed += text)}
  const io = {stdin: Readable.from([]), stdout: screen, stderr: screen, cwd: tmpdir(), env: {}}
  expect(await main(['completion', shell], io)).toBe(0)
  return printed
}

const isInstalled = (shell: string): boolean => spawnSync(shell, ['--version']).status === 0

describe.runIf(isInstalled('bash'))('bash', {timeout: 60_000}, () => {
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'okr-lint-'))
    writeFileSync(join(folder, 'completion.bash'), await script('bash'))
    writeFileSync(join(folder, 'ward 3.md'), '')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  /** What bash offers for the last of these words. */
  function offered(...words: string[]): string[] {
    const typed = ['okr-lint', ...words].map((word) => `'${word}'`).join(' ')
    const lines = [
      'source ./completion.bash',
      `COMP_WORDS=(${typed}); COMP_CWORD=${words.length}`,
      `_okr_lint; printf '%s\\n' "\${COMPREPLY[@]}"`,
    ]
    const output = execFileSync('bash', ['--norc', '-c', lines.join('\n')], {cwd: folder, encoding: 'utf8'})
    return output.split('\n').filter((line) => line !== '')
  }

  test.each<[string[], string[]]>([
    [['ins'], ['inspect']],
    [['inspect', '--fo'], ['--format']],
    [['inspect', '--format', 'j'], ['json']],
    [['inspect', '--format', '=', 'j'], ['json']],
    [['--format', '=', ''], expect.arrayContaining(['stylish', 'sarif', 'html'])],
    [['--format', '='], expect.arrayContaining(['stylish', 'sarif', 'html'])],
    [['--fail-on', 'w'], ['warn']],
    [['okrs.md', '--max'], ['--max-warnings']],
    [
      ['convert', '--to', ''],
      ['md', 'json', 'yaml'],
    ],
    [['explain', 'key-result-base'], ['key-result-baseline']],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['rules', ''], []],
    [['wa'], ['ward 3.md']],
    [['inspect', 'wa'], ['ward 3.md']],
    [['--config', 'wa'], ['ward 3.md']],
    [['-o', 'wa'], ['ward 3.md']],
    [['explain', '--fix'], []],
  ])('%j', (words, expected) => {
    expect(offered(...words)).toEqual(expected)
  })

  test('bash knows what to call', () => {
    const lines = 'source ./completion.bash; complete -p okr-lint'
    expect(execFileSync('bash', ['--norc', '-c', lines], {cwd: folder, encoding: 'utf8'})).toContain('_okr_lint')
  })
})

test.each(['zsh', 'fish'])('%s finds no fault in the script', async (shell) => {
  const text = await script(shell)
  expect(text).toMatch(/\bjunit\b/)
  expect(text).toMatch(/\bkey-result-baseline\b/)
  if (!isInstalled(shell)) return
  const args = shell === 'zsh' ? ['-n', '/dev/stdin'] : ['--no-execute', '/dev/stdin']
  expect(spawnSync(shell, args, {input: text, encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
})
