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

interface Shell {
  name: string
  /** What the shell offers for the last of these words; the script and a file `ward 3.md` are in the folder. */
  offered(folder: string, words: readonly string[]): string
  /** The shell's own word on what it calls for `okr-lint`. */
  registered: {command: readonly string[]; says: string}
}

const run = (folder: string, command: string, ...args: string[]): string =>
  execFileSync(command, args, {cwd: folder, encoding: 'utf8'})

const SHELLS: readonly Shell[] = [
  {
    name: 'bash',
    offered(folder, words) {
      const lines = [
        'source ./completion.bash',
        `COMP_WORDS=(okr-lint ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}`,
        `_okr_lint; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ]
      return run(folder, 'bash', '--norc', '-c', lines.join('\n'))
    },
    registered: {
      command: ['bash', '--norc', '-c', 'source ./completion.bash; complete -p okr-lint'],
      says: '_okr_lint',
    },
  },
  {
    name: 'zsh',
    offered(folder, words) {
      // What offers words works only in the line editor; in its place stands what prints them.
      const lines = [
        'compdef() { : }',
        'compadd() { shift; local word; for word; do [[ $word == $cur* ]] && print -r -- $word; done; : }',
        '_files() { print -rl -- $cur*(N) }',
        'source ./completion.zsh',
        `words=(okr-lint ${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length + 1}`,
        '_okr_lint',
      ]
      return run(folder, 'zsh', '-f', '-c', lines.join('\n'))
    },
    registered: {
      command: [
        'zsh',
        '-f',
        '-c',
        'autoload -Uz compinit; compinit -u -D; source ./completion.zsh; print $_comps[okr-lint]',
      ],
      says: '_okr_lint',
    },
  },
  {
    name: 'fish',
    offered: (folder, words) =>
      run(folder, 'fish', '--no-config', '-c', `source ./completion.fish; complete -C 'okr-lint ${words.join(' ')}'`),
    registered: {
      command: ['fish', '--no-config', '-c', 'source ./completion.fish; complete -c okr-lint'],
      says: '__fish_use_subcommand',
    },
  },
]

describe.each(SHELLS)('$name', {timeout: 60_000}, ({name, offered, registered}) => {
  const missing = isInstalled(name) ? '' : ` (left out: ${name} is not installed)`
  let folder = ''
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'okr-lint-'))
    writeFileSync(join(folder, `completion.${name}`), await script(name))
    writeFileSync(join(folder, 'ward 3.md'), '')
  })
  afterAll(() => rmSync(folder, {recursive: true}))

  describe.runIf(missing === '')(`offers what fits${missing}`, () => {
    test.each<[string[], string[]]>([
      [['ins'], ['inspect']],
      [['inspect', '--fo'], ['--format']],
      [['inspect', '--format', 'j'], ['json']],
      [['--format', ''], expect.arrayContaining(['stylish', 'sarif', 'html'])],
      [['--fail-on', 'w'], ['warn']],
      [['okrs.md', '--max'], ['--max-warnings']],
      [
        ['convert', '--to', ''],
        ['json', 'md', 'yaml'],
      ],
      [['explain', 'key-result-base'], ['key-result-baseline']],
      [
        ['completion', ''],
        ['bash', 'fish', 'zsh'],
      ],
      [['rules', ''], []],
      [['wa'], ['ward 3.md']],
      [['inspect', 'wa'], ['ward 3.md']],
      [['--config', 'wa'], ['ward 3.md']],
      [['-o', 'wa'], ['ward 3.md']],
      [['explain', '--fix'], []],
    ])('%j', (words, expected) => {
      const lines = offered(folder, words).split('\n')
      // fish says behind a tab what a word is for.
      expect(lines.flatMap((line) => line.split('\t')[0] || []).sort()).toEqual(expected)
    })

    test('and knows what to call', () => {
      const [command = '', ...args] = registered.command
      expect(run(folder, command, ...args)).toContain(registered.says)
    })
  })
})

test.runIf(isInstalled('bash')).each([
  [['inspect', '--format', '=', 'j'], ['json']],
  [['--format', '='], expect.arrayContaining(['stylish', 'sarif', 'html'])],
])('bash takes %j apart', async (words, expected) => {
  const folder = mkdtempSync(join(tmpdir(), 'okr-lint-'))
  writeFileSync(join(folder, 'completion.bash'), await script('bash'))
  const [bash] = SHELLS
  expect(bash?.offered(folder, words).trim().split('\n')).toEqual(expected)
  rmSync(folder, {recursive: true})
})

test.each(['bash', 'zsh', 'fish'])('the script for %s names formats and rules', async (shell) => {
  const text = await script(shell)
  expect(text).toMatch(/\bjunit\b/)
  expect(text).toMatch(/\bkey-result-baseline\b/)
})
