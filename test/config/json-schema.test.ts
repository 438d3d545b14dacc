import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {describe, expect, test} from 'vitest'
import * as z from 'zod'
import {configJsonSchema} from '../../src/config/json-schema.js'
import {summaryOf} from '../../src/format/rule-summary.js'
import {presets, rules} from '../../src/lint.js'

const root = join(import.meta.dirname, '../..')
const file = join(root, 'schema/config.schema.json')
const page = (id: string) => readFileSync(join(root, `rules/${id}.md`), 'utf8')
const schema = configJsonSchema(z, {rules, presets}, (id) => summaryOf(page(id), 'en'))

// `UPDATE=1 npx vitest run test/config/json-schema.test.ts` writes it.
test('the schema that is shipped is not stale', () => {
  const text = `${JSON.stringify(schema, undefined, 2)}\n`
  if (process.env.UPDATE) writeFileSync(file, text)
  else expect(readFileSync(file, 'utf8')).toBe(text)
})

describe('it accepts and refuses what okr-lint does', () => {
  const validate = new Ajv2020({strict: false}).compile(schema)
  test.each<[object, boolean]>([
    [{}, true],
    [{$schema: './x.json', extends: ['standard', 'committed', './base.yaml', 'okr-lint-config-care']}, true],
    [{rules: {'objective-count': {max: 3, severity: 'error', ignore: ['pilot']}}}, true],
    [{rules: {'bakery/warm-words': {any: 1}, 'our-guests': 'off'}}, true],
    [{overrides: [{files: ['*.md'], rules: {'objective-count': 'off'}, language: 'de'}]}, true],
    [{directives: {forbid: true}}, true],
    [{rules: {'objective-count': {maximum: 3}}}, false],
    [{rules: {'objective-count': 'warning'}}, false],
    [{overrides: [{rules: {}}]}, false],
    [{rulez: {}}, false],
    [{extends: 'strict'}, false],
  ])('%j: %s', (config, fits) => {
    expect(validate(config)).toBe(fits)
  })
})
