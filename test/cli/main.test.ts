import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {describe, expect, test} from 'vitest'
import {explainFailure} from '../../src/cli/failure.js'
import {main} from '../../src/cli/main.js'

const root = join(import.meta.dirname, '../..')
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}

describe('the version', () => {
  test.each([['--version'], ['-v'], ['--no-color', '--version']])('%s', async (...args) => {
    let printed = ''
    const screen = {write: (text: string) => (printed += text)}
    const io = {stdin: Readable.from([]), stdout: screen, stderr: screen, cwd: root, env: {}}
    expect(await main(args, io)).toBe(0)
    expect(printed).toBe(`${version}\n`)
  })
})

test('a crash asks for a report, and shows its stack only to those who ask', async () => {
  const broken = {
    stdin: Readable.from([]),
    stdout: {
      write() {
        throw new RangeError('out of paper')
      },
    },
    cwd: root,
  }
  for (const [env, stack] of [
    [{}, false],
    [{OKR_LINT_DEBUG: '1'}, true],
  ] as const) {
    let printed = ''
    const stderr = {write: (text: string) => (printed += text)}
    expect(await main(['--help'], {...broken, stderr, env})).toBe(2)
    expect(printed).toMatch(/^okr-lint has a bug here, please report it together with the command: out of paper\./)
    expect(/\n\s+at /.test(printed)).toBe(stack)
  }
})

test('what is thrown may be anything', () => {
  expect(explainFailure('paper', {})).toContain('with the command: paper.')
})

const cli = join(root, 'dist/cli.js')
describe.runIf(existsSync(cli))('the built command', {timeout: 60_000}, () => {
  const run = (args: string[], input = '') =>
    spawnSync(process.execPath, [cli, ...args], {encoding: 'utf8', input, cwd: root})

  test('prints its version', () => {
    expect(run(['--version'])).toMatchObject({stdout: `${version}\n`, stderr: '', status: 0})
  })

  test('reads stdin and ends as the contract says', () => {
    const text = '## Objective 1: Shops can rely on us\n\n- KR1: Happier drivers\n'
    const {stdout, status} = run(['-', '--format', 'json'], text)
    expect(JSON.parse(stdout)).toHaveLength(1)
    expect(status).toBe(1)
    expect(run(['missing.md'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'There is no file or folder missing.md.\n',
    })
  })

  test('finds the pages of its rules', () => {
    expect(run(['explain']).status).toBe(0)
  })
})
