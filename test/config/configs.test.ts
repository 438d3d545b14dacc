import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {type ConfigsOptions, createConfigs} from '../../src/config/load/index.js'
import {defineRule} from '../../src/rule/index.js'

let cwd = ''
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
})
afterEach(() => rmSync(cwd, {recursive: true}))

const write = (files: Record<string, string>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), {recursive: true})
    writeFileSync(join(cwd, name), text)
  }
}

const messages = {many: {en: 'Too many.', de: 'Zu viele.'}}
const base = {
  rules: [
    defineRule({
      id: 'goal-count',
      severity: 'warn',
      defaults: {max: 5, min: 1},
      options: (z) => z.strictObject({max: z.number(), min: z.number()}),
      messages,
    }),
    defineRule({id: 'goal-clear', severity: 'info', messages}),
  ],
  presets: {standard: {'goal-count': 'warn'}, strict: {'goal-count': 'error', 'goal-clear': 'error'}},
} as const

const configs = (options: Partial<ConfigsOptions> = {}) => createConfigs({cwd, base, ...options})
const rulesFor = async (file: string, options: Partial<ConfigsOptions> = {}) =>
  (await configs(options).configFor(join(cwd, file))).rules

describe('which config is found', () => {
  test('the nearest, as a whole', async () => {
    write({
      'okr-lint.config.json': '{"extends": ["strict"]}',
      'care/okr-lint.config.yaml': 'extends: []\nrules: {goal-clear: warn}\n',
      'care/package.json': '{"name": "care"}',
      'labs/package.json': '{"okrLint": {"extends": [], "rules": {"goal-count": "info"}}}',
      'shop/okr-lint.config.mjs': 'export default {extends: [], rules: {"goal-clear": "error"}}',
      'typed/okr-lint.config.ts': 'export default {extends: [] as string[], rules: {"goal-clear": "info"}}',
    })
    expect(await rulesFor('a.md')).toEqual({'goal-count': 'error', 'goal-clear': 'error'})
    expect(await rulesFor('care/wards/a.md')).toEqual({'goal-clear': 'warn'})
    expect(await rulesFor('labs/a.md')).toEqual({'goal-count': 'info'})
    expect(await rulesFor('shop/a.md')).toEqual({'goal-clear': 'error'})
    expect(await rulesFor('typed/a.md')).toEqual({'goal-clear': 'info'})
    expect(await rulesFor('care/a.md', {config: false})).toBeUndefined()
    expect(await rulesFor('care/a.md', {config: 'okr-lint.config.json'})).toEqual(await rulesFor('a.md'))
  })

  test('none is the defaults, the same object for all', async () => {
    const found = configs()
    expect(await found.configFor(join(cwd, 'a.md'))).toEqual({})
    expect(await found.configFor(join(cwd, 'b/c.md'))).toBe(await found.configFor(join(cwd, 'a.md')))
  })

  test('two in one folder are one too many', async () => {
    write({'okr-lint.config.json': '{}', 'okr-lint.config.yaml': ''})
    await expect(configs().configFor(join(cwd, 'a.md'))).rejects.toThrow(
      'has 2 configs, okr-lint.config.json and okr-lint.config.yaml; keep one of them.',
    )
  })
})

describe('what extends means', () => {
  test('files from the own folder; later ones win, options one by one', async () => {
    write({
      'shared/base.json': '{"extends": ["./names.yaml"], "rules": {"goal-count": {"severity": "info", "max": 3}}}',
      'shared/names.yaml': 'names: [4711]\n'.replace('4711', '"4711"'),
      'team/okr-lint.config.json':
        '{"extends": ["strict", "../shared/base.json"], "names": ["QXZ"], "rules": {"goal-count": {"min": 2}}}',
    })
    expect(await configs().configFor(join(cwd, 'team/a.md'))).toEqual({
      extends: [],
      names: ['4711', 'QXZ'],
      rules: {'goal-count': {severity: 'info', max: 3, min: 2}, 'goal-clear': 'error'},
    })
  })

  test('where nobody names a preset, the standard holds', async () => {
    write({'names.json': '{"names": ["QXZ"]}', 'okr-lint.config.json': '{"extends": ["./names.json"]}'})
    expect(await rulesFor('a.md')).toEqual({'goal-count': 'warn'})
  })

  test('packages, from the folder of the config', async () => {
    write({
      'team/node_modules/okr-lint-config-care/package.json': '{"main": "index.json"}',
      'team/node_modules/okr-lint-config-care/index.json': '{"extends": ["strict"], "rules": {"goal-clear": "off"}}',
      'team/node_modules/@acme/okrs/package.json': '{"type": "module", "exports": {"import": "./main.js"}}',
      'team/node_modules/@acme/okrs/main.js': 'export default {rules: {"goal-clear": "info"}}',
      'team/okr-lint.config.json': '{"extends": ["okr-lint-config-care"]}',
      'team/care/okr-lint.config.json': '{"extends": ["@acme/okrs"]}',
      'okr-lint.config.json': '{"extends": ["@acme/okrs"]}',
    })
    expect(await rulesFor('team/a.md')).toEqual({'goal-count': 'error', 'goal-clear': 'off'})
    expect(await rulesFor('team/care/a.md')).toEqual({'goal-count': 'warn', 'goal-clear': 'info'})
    await expect(rulesFor('a.md')).rejects.toThrow(
      'okr-lint.config.json:1:14  There is no package "@acme/okrs" here; install it with npm, or start paths with "./".',
    )
  })

  test('configs may be nested in a program, and their faults are named by their keys', async () => {
    write({'okr-lint.config.mjs': 'export default {extends: [{rules: {"goal-clear": "wran"}}]}'})
    await expect(rulesFor('a.md')).rejects.toThrow(
      'okr-lint.config.mjs, extends.0.rules.goal-clear  "goal-clear" cannot be "wran". Did you mean "warn"?',
    )
    write({'okr-lint.config.mjs': 'export default {extends: [{rules: {"goal-claer": "warn"}}]}'})
    await expect(rulesFor('a.md')).rejects.toThrow(
      'okr-lint.config.mjs, extends.0.rules.goal-claer  There is no rule "goal-claer". Did you mean "goal-clear"?',
    )
  })
})

describe('overrides', () => {
  const rules = (globs: string, more = '') => `{"extends": [], "rules": {"goal-clear": "warn"}, "overrides": [
    {"files": ${globs}${more}, "rules": {"goal-clear": "error"}}]}`

  test.each([
    ['*.md', 'a.md', true],
    ['*.md', 'deep/er/a.md', true],
    ['teams/*.md', 'teams/a.md', true],
    ['teams/*.md', 'teams/x/a.md', false],
    ['./teams/**', 'teams/x/a.md', true],
    ['teams/', 'teams/x/a.md', true],
    ['teams', 'care/teams/a.md', true],
    ['teams', 'my-teams/a.md', false],
    ['*.{yaml,json}', 'a.md', false],
  ])('%s and %s: %s', async (glob, file, matches) => {
    write({'okr-lint.config.json': rules(JSON.stringify([glob]))})
    expect(await rulesFor(file)).toEqual({'goal-clear': matches ? 'error' : 'warn'})
  })

  test('may leave files out again', async () => {
    write({'okr-lint.config.json': rules('["teams/"]', ', "ignores": ["teams/a.md"]')})
    expect(await rulesFor('teams/a.md')).toEqual({'goal-clear': 'warn'})
    expect(await rulesFor('teams/b.md')).toEqual({'goal-clear': 'error'})
  })

  test('files for which the same holds have the same config', async () => {
    write({'okr-lint.config.json': rules('["teams/"]')})
    const found = configs()
    const [a, b, c] = await Promise.all(
      ['teams/a.md', 'teams/b/c.md', 'd.md'].map((file) => found.configFor(join(cwd, file))),
    )
    expect(a).toBe(b)
    expect(a).not.toBe(c)
  })
})

describe('what is ignored', () => {
  const ignored = async (files: string[], options: Partial<ConfigsOptions> = {}) => {
    const found = configs(options)
    const answers = await Promise.all(files.map((file) => found.isIgnored(join(cwd, file))))
    return files.filter((_, index) => answers[index])
  }

  test('by the config, from its folder', async () => {
    write({'okr-lint.config.json': '{"ignores": ["drafts/", "old-*", "!old-but-gold.md"]}'})
    const files = ['a.md', 'drafts/a.md', 'x/drafts/b.md', 'x/old-a.md', 'old-but-gold.md']
    expect(await ignored(files)).toEqual(['drafts/a.md', 'x/drafts/b.md', 'x/old-a.md'])
    expect(await ignored(files, {ignore: false})).toEqual([])
  })

  test('by git, with the .gitignore of each folder up to the root', async () => {
    write({
      '.gitignore': 'everything.md\n',
      'repo/.git/HEAD': '',
      'repo/.gitignore': 'build/\n*.local.md\n',
      'repo/care/.gitignore': '!a.local.md\nbeds.md\n',
      'repo/build/.gitignore': '!a.md\n',
    })
    const files = ['everything.md', 'build/a.md', 'a.local.md', 'care/a.local.md', 'care/b.local.md', 'care/x/beds.md']
    expect(await ignored(files.map((file) => `repo/${file}`))).toEqual([
      'repo/build/a.md',
      'repo/a.local.md',
      'repo/care/b.local.md',
      'repo/care/x/beds.md',
    ])
  })
})

describe('plugins', () => {
  const PLUGIN = `export default {
    rules: [{id: 'warm-words', severity: 'warn', messages: {cold: {en: 'Cold.', de: 'Kalt.'}}, objective() {}}],
    presets: {cosy: {'bakery/warm-words': 'error', 'goal-count': {max: 9}}},
    names: ['Studio 54'],
  }`

  test('bring rules, presets and names', async () => {
    write({
      'node_modules/okr-lint-plugin-bakery/package.json': '{"type": "module", "exports": "./index.js"}',
      'node_modules/okr-lint-plugin-bakery/index.js': PLUGIN,
      'okr-lint.config.json': '{"plugins": ["okr-lint-plugin-bakery"], "extends": ["standard", "bakery/cosy"]}',
      'off/okr-lint.config.json': '{"plugins": ["okr-lint-plugin-bakery"]}',
    })
    const config = await configs().configFor(join(cwd, 'a.md'))
    expect(config).toMatchObject({
      names: ['Studio 54'],
      rules: {'bakery/warm-words': 'error', 'goal-count': {severity: 'warn', max: 9}},
      plugins: [{name: 'bakery', rules: [{id: 'warm-words'}]}],
    })
    expect(await rulesFor('off/a.md')).toEqual({'goal-count': 'warn'})
  })

  test.each([
    [
      '{name: "bakery", rulez: []}',
      'The plugin "okrs" is not what a plugin must be. There is no key "rulez" here. Did you mean "rules"?',
    ],
    [
      '{name: "bakery", rules: [{id: "warm", severity: "warn", messages: {cold: {en: "Cold."}}}]}',
      'rules.0.messages.cold.de: "de" does not fit: a text or a function.',
    ],
    [
      '{name: "bakery", presets: {cosy: {"bakery/wram": "warn"}}}',
      'There is no rule "bakery/wram", which the preset "bakery/cosy" names.',
    ],
  ])('%s is refused', async (plugin, message) => {
    write({
      'okrs.mjs': `export default ${plugin}`,
      'okr-lint.config.json': '{"plugins": ["./okrs.mjs"], "extends": ["bakery/cosy"]}',
    })
    const error = await rulesFor('a.md').catch((reason: Error) => reason.message)
    expect(error).toContain('okr-lint.config.json:1:')
    expect(error).toContain(message)
  })
})

test('what is laid above has the last word, and is named where it is wrong', async () => {
  write({'okr-lint.config.json': '{"extends": ["strict"]}'})
  const above = [{name: '--rule', settings: {rules: {'goal-count': {max: 2}}}}]
  expect(await rulesFor('a.md', {above})).toEqual({
    'goal-count': {severity: 'error', max: 2},
    'goal-clear': 'error',
  })
  const wrong = [{name: '--rule', settings: {rules: {'goal-conut': 'off' as const}}}]
  await expect(rulesFor('a.md', {above: wrong})).rejects.toThrow('--rule  There is no rule "goal-conut".')
})

test('a program that breaks is named', async () => {
  write({'okr-lint.config.mjs': 'throw new Error("no oven")', 'b/okr-lint.config.mjs': 'export const x = 1'})
  await expect(rulesFor('a.md')).rejects.toThrow('okr-lint.config.mjs cannot be run: Error: no oven')
  await expect(rulesFor('b/a.md')).rejects.toThrow('b/okr-lint.config.mjs has no default export')
})
