import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, describe, expect, it, test} from 'vitest'
import type {Config} from '../../src/index.js'
import {lintText} from '../../src/index.js'
import {InputError, lintFiles} from '../../src/node.js'

const PLUGIN = fileURLToPath(new URL('../fixtures/plugins/dutch.mjs', import.meta.url))
const {default: dutch} = await import(PLUGIN)
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
afterAll(() => rmSync(folder, {recursive: true}))

const DOCUMENT = `# OKR's bakkerij, 2027 Q1

Owner: Femke

## Objective 1: De buurt koopt haar brood weer bij ons in de straat

- KR1: Lanceren van een nieuwe webshop voor de winkel
- KR2: Verhogen van het aandeel vaste klanten van 12,5 % naar 20 %
- KR3: Aanzienlijk kortere wachttijd aan de kassa op zaterdag
`
const RULES = {
  'key-result-outcome': 'warn',
  'key-result-vague-quantity': 'warn',
  'key-result-baseline': 'warn',
} as const
const config = {extends: [], rules: RULES}
const found = async (own: Config, text = DOCUMENT) =>
  (await lintText(text, {config: own})).messages.map(({line, ruleId, message}) => [line, ruleId, message])

describe('a document in the language of a plugin', () => {
  it('is told apart and read, and what the plugin does not say is said in English', async () => {
    expect(await found({...config, plugins: [dutch]})).toEqual([
      [7, 'key-result-outcome', '„Lanceren” is het begin van een taak. Zeg wat er daarna anders is, en hoeveel.'],
      [9, 'key-result-vague-quantity', expect.stringContaining('“Aanzienlijk”')],
    ])
  })

  it('is only looked at for its structure without the plugin', async () => {
    expect(await found(config)).toEqual([[1, null, expect.stringContaining('neither English nor German')]])
  })

  it('has its messages in another language where a config asks for it', async () => {
    expect(await found({...config, plugins: [dutch], locale: 'de'})).toContainEqual([
      7,
      'key-result-outcome',
      expect.stringMatching(/^„Lanceren“ ist eine Aufgabe/),
    ])
  })

  it('may say in its front matter what it is in', async () => {
    const short = '---\nlanguage: nl-BE\n---\n\n## Objective 1: Brood\n\n- KR1: Bouwen oven\n'
    expect(await found({...config, plugins: [dutch]}, short)).toContainEqual([
      7,
      'key-result-outcome',
      expect.stringMatching(/^„Bouwen”/),
    ])
  })

  it('knows names, which are never vague', async () => {
    const text = DOCUMENT.replace('Aanzienlijk kortere', 'In Studio Veel kortere')
    const own = {...config, plugins: [dutch]}
    expect((await found(own, text)).map(([line]) => line)).toEqual([7, 9])
    expect((await found({...own, names: ['Studio Veel']}, text)).map(([line]) => line)).toEqual([7])
  })

  it('leaves English and German documents as they are', async () => {
    const english = '## Objective 1: Our guests come back\n\n- KR1: Launch the web shop\n'
    const german = '## Objective 1: Unsere Gäste kommen wieder\n\n- KR1: Den Webshop einführen\n'
    for (const text of [english, german]) {
      expect(await found({...config, plugins: [dutch]}, text)).toEqual(await found(config, text))
    }
  })
})

test('a config on disk names the plugin by its path', async () => {
  writeFileSync(join(folder, 'bakkerij.md'), DOCUMENT)
  writeFileSync(join(folder, 'okr-lint.config.json'), JSON.stringify({...config, plugins: [PLUGIN]}))
  const [result] = await lintFiles(['bakkerij.md'], {cwd: folder})
  expect(result?.messages.map(({ruleId}) => ruleId)).toEqual(['key-result-outcome', 'key-result-vague-quantity'])
  expect(result?.language).toBeUndefined()
})

test.each([
  [{code: 'de'}, 'language.code: '],
  [{read: 1}, 'language.read: '],
  [{words: ['de']}, 'language.words: '],
  [{reed: 1}, 'reed'],
])('a language that is none is an error: %j', async (change, complaint) => {
  const plugin = {name: 'dutch', language: {...dutch.language, ...change}}
  writeFileSync(join(folder, 'broken.mjs'), `export default ${JSON.stringify(plugin)}\n`)
  const loading = lintFiles(['bakkerij.md'], {cwd: folder, config: {plugins: [plugin as never]}})
  await expect(loading).rejects.toThrow(complaint)
  await expect(loading).rejects.not.toBeInstanceOf(InputError)
})
