import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'

let cwd = ''
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
  write(
    'company.md',
    okrs('The bakery is the heart of the quarter', 'Guests who come back within a month from 40% to 60%'),
  )
  write('shop.md', `${okrs('Guests feel at home', 'Happier guests')}\nSupports: Objective 7 of the company\n`)
  write('okr-lint.config.json', '{"extends": ["strict"]}')
})
afterEach(() => rmSync(cwd, {recursive: true}))

const okrs = (objective: string, keyResult: string) =>
  `# OKRs Q1 2027\n\n## Objective 1: ${objective}\n\nOwner: Marta\n\n- KR1: ${keyResult}\n`

const write = (name: string, text: string) => {
  writeFileSync(join(cwd, name), text)
}

async function run(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const io = {
    stdin: Readable.from([]),
    stdout: {write: (text: string) => (stdout += text)},
    stderr: {write: (text: string) => (stderr += text)},
    cwd,
    env: {},
  }
  const code = await main(args, io)
  return {stdout, stderr, code}
}

const FORMATS = ['stylish', 'json', 'sarif', 'html']

/** The second run with a cache takes what the first one kept. */
async function expectNoDifference(...names: string[]) {
  for (const format of FORMATS) {
    const without = await run('--format', format, ...names)
    expect(await run('--format', format, '--cache', ...names)).toEqual(without)
    expect(await run('--format', format, '--cache', ...names)).toEqual(without)
  }
}

test('with and without a cache the same is said, whatever changes', {timeout: 120_000}, async () => {
  await expectNoDifference('.')
  for (const change of [
    () => write('shop.md', okrs('Guests feel at home', 'Guests who bring a friend from 10 to 30')),
    () => write('company.md', okrs('Bread that people talk about', 'Loaves sold before noon from 200 to 300')),
    () => write('okr-lint.config.json', '{"extends": ["starter"], "locale": "de"}'),
    () => write('bom.md', `\ufeff${okrs('Ärzte haben Zeit für Gespräche', 'Zufriedenere Patienten')}`),
    () => rmSync(join(cwd, 'company.md')),
  ]) {
    change()
    await expectNoDifference('.')
  }
  await expectNoDifference('shop.md')
  await expectNoDifference('shop.md', 'bom.md', '--rule', 'key-result-measurable: info')
})

test('what has not changed is not read anew', {timeout: 60_000}, async () => {
  await run('--cache', '--format', 'compact')
  const file = join(cwd, '.okrlintcache')
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('key-result-measurable', 'kept-from-before'))
  expect((await run('--cache', '--format', 'compact')).stdout).toContain('kept-from-before')
  write('shop.md', okrs('Guests feel at home', 'Calmer guests'))
  expect((await run('--cache', '--format', 'compact')).stdout).not.toContain('kept-from-before')
})

test('a broken cache is as good as none, and one that cannot be written is said', {timeout: 60_000}, async () => {
  const without = await run('--format', 'compact')
  write('broken', '{"key"')
  expect(await run('--format', 'compact', '--cache-location', 'broken')).toEqual(without)
  mkdirSync(join(cwd, 'folder'))
  expect(await run('--format', 'compact', '--cache-location', 'folder')).toEqual({
    ...without,
    stderr: 'folder cannot be written: it is a folder.\n',
    code: 2,
  })
})

test('a plugin holds code, whose changes nobody sees', {timeout: 60_000}, async () => {
  write(
    'rules.mjs',
    'export default {name: "ours", rules: [{id: "quiet", severity: "warn", messages: {}, document() {}}]}',
  )
  write('okr-lint.config.json', '{"extends": ["strict"], "plugins": ["./rules.mjs"]}')
  const {stderr} = await run('--cache')
  expect(stderr).toBe('"--cache" cannot tell whether the code of a plugin has changed; leave it out.\n')
})
