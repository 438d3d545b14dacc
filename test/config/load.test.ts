import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {ConfigError} from '../../src/config/config-error.js'
import {loadConfig} from '../../src/config/load.js'

const folder = mkdtempSync(join(tmpdir(), 'okr-lint-'))
afterAll(() => rmSync(folder, {recursive: true}))

const load = (text: string, check: () => Promise<unknown> = async () => {}) => {
  writeFileSync(join(folder, 'okr.json'), text)
  return loadConfig('okr.json', folder, check)
}

test('comments, trailing commas, a BOM and "$schema" are fine', async () => {
  expect(await load('\ufeff{\n  // starter\n  "$schema": "x",\n  "extends": ["starter"],\n}')).toEqual({
    extends: ['starter'],
  })
})

test('several faults are several lines, in the order of the file', async () => {
  await expect(load('{"locale": "fr",\n "language": 1,\n "rulez": {}}')).rejects.toThrow(
    'okr.json:1:2  "locale" cannot be "fr". Use en, de.\n' +
      'okr.json:2:2  "language" cannot be 1. Use en, de.\n' +
      'okr.json:3:2  There is no key "rulez" here. Did you mean "rules"? Possible are extends, rules, words, names, phraseRules, directives, language, locale.',
  )
})

test('faults that only the rules know get their place too', async () => {
  const check = async () => {
    throw new ConfigError('No such option.', ['rules', 'goal-count', 'words', 1])
  }
  await expect(load('{\n  "rules": {"goal-count": {"words": ["a", "b"]}}\n}', check)).rejects.toThrow(
    'okr.json:2:43  No such option.',
  )
})

test('what is no fault of the config is passed on', async () => {
  const check = async () => {
    throw new RangeError('A bug.')
  }
  await expect(load('{}', check)).rejects.toThrow(RangeError)
})
