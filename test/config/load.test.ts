import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {loadConfig} from '../../src/config/load/index.js'
import {defineRule} from '../../src/rule/index.js'

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
afterAll(() => rmSync(folder, {recursive: true}))

const count = defineRule({
  id: 'goal-count',
  severity: 'warn',
  defaults: {words: [] as string[]},
  options: (z) => z.strictObject({words: z.array(z.string())}),
  messages: {many: {en: 'Too many.', de: 'Zu viele.'}},
})
const base = {rules: [count], presets: {standard: {}, starter: {}}}

const load = (text: string, name = 'okr.json') => {
  writeFileSync(join(folder, name), text)
  return loadConfig(name, folder, base)
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
      'okr.json:3:2  There is no key "rulez" here. Did you mean "rules"? Possible are extends, plugins, rules, words, names, phraseRules, directives, language, locale, overrides, ignores.',
  )
})

test.each([
  ['okr.json', '{\n  "rules": {"goal-count": {"words": ["a", 2]}}\n}', '2:43'],
  ['okr.yaml', 'rules:\n  goal-count:\n    words: [a, 2]\n', '3:16'],
  ['okr.yml', '# ours\nrules:\n  goal-count:\n    words:\n      - a\n      - 2\n', '6:9'],
])('faults that only the rules know get their place too: %s', async (name, text, place) => {
  await expect(load(text, name)).rejects.toThrow(
    `${name}:${place}  Rule "goal-count": "words" must be a text in quotes.`,
  )
})

test.each([
  [
    'okr.yaml',
    'rules:\n  goal-cuont: warn\n',
    'okr.yaml:2:3  There is no rule "goal-cuont". Did you mean "goal-count"?',
  ],
  ['okr.yaml', 'extends: [standart]\n', 'okr.yaml:1:11  There is no preset "standart". Did you mean "standard"?'],
  ['okr.yaml', 'rules: [\n', 'okr.yaml:2:1  This is not valid YAML:'],
  ['okr.yaml', 'overrides:\n  - file: ["*.md"]\n', 'okr.yaml:2:5  There is no key "file" here. Did you mean "files"?'],
  ['package.json', '{\n  "okrLint": {"extends": "strict"}\n}', 'package.json:2:15  "extends" must be a list.'],
])('%s: %j', async (name, text, message) => {
  await expect(load(text, name)).rejects.toThrow(message)
})

test('an empty YAML file is an empty config', async () => {
  expect(await load('# nothing yet\n', 'okr.yaml')).toEqual({})
})
