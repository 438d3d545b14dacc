import {mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'
import {loadConfig} from '../../src/config/load/index.js'
import {presets, rules} from '../../src/lint.js'

let cwd = ''
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'okr-lint-'))
})
afterEach(() => rmSync(cwd, {recursive: true}))

/** Plays `okr-lint init` on a terminal, on which somebody types these lines. */
async function init(typed: string, isTTY = true, args: string[] = []) {
  let printed = ''
  const screen = {write: (text: string) => (printed += text), isTTY}
  const stdin = Object.assign(Readable.from([typed]), {isTTY})
  const code = await main(['init', ...args], {stdin, stdout: screen, stderr: screen, cwd, env: {}})
  expect(code).toBe(0)
  return {printed, config: await loadConfig('okr-lint.config.jsonc', cwd, {rules, presets})}
}

test('asks on a terminal, again where the answer is none', async () => {
  const {printed, config} = await init('srtict\nstrict\nde\n')
  expect(printed).toContain('Please answer starter, standard, strict.')
  expect(config).toMatchObject({extends: ['strict'], language: 'de'})
})

test('nothing typed is the usual', async () => {
  const {config} = await init('\n\n')
  expect(config).toMatchObject({extends: ['standard']})
  expect(config).not.toHaveProperty('language')
})

test('asks nothing elsewhere, and nothing that is given', async () => {
  expect((await init('starter\n', false)).printed).toMatch(/^Wrote okr-lint\.config\.jsonc/)
  rmSync(join(cwd, 'okr-lint.config.jsonc'))
  const {printed} = await init('', true, ['--preset', 'starter', '--language', 'en'])
  expect(printed).toMatch(/^Wrote okr-lint\.config\.jsonc/)
  expect(readFileSync(join(cwd, 'okr-lint.config.jsonc'), 'utf8')).toContain('"language": "en"')
})
