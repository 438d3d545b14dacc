#!/usr/bin/env node
// Writes what follows from the schemas: of documents the validator (compiled, so that nobody loads ajv) and the types,
// of configs the types of what may be said of each rule.
// With --check it fails where one of them is stale.
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {Ajv2020} from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import {compile} from 'json-schema-to-typescript'

const root = new URL('../', import.meta.url)
const schema = JSON.parse(readFileSync(new URL('schema/okr.schema.json', root), 'utf8'))
const NOTE = '// Made from schema/okr.schema.json by “npm run schema”; change the schema, not this file.\n'

/** Texts for people are of no use to the validator. */
function bare(value) {
  if (Array.isArray(value)) return value.map(bare)
  if (value === null || typeof value !== 'object') return value
  const isNamed = typeof value.description === 'string'
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !(isNamed && (key === 'description' || key === 'examples')))
      .map(([key, part]) => [key, bare(part)]),
  )
}

/** The schema with what has no name of its own written out, so that there is one type for each thing that people name. */
function plain(value) {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  const {$ref, patternProperties, ...rest} = value
  const own = $ref && schema.$defs[$ref.slice('#/$defs/'.length)]
  if (own && !own.title) return plain(own)
  if (rest.anyOf?.every(({required}) => required)) delete rest.anyOf
  const parts = Object.fromEntries(
    Object.entries(rest)
      .filter(([key]) => key !== '$id' && key !== '$defs')
      .map(([key, part]) => [key, plain(part)]),
  )
  const named = Object.entries(schema.$defs).filter(([, part]) => part.title)
  return {
    ...($ref ? {$ref} : {}),
    ...parts,
    ...(value === schema ? {$defs: Object.fromEntries(named.map(([name, part]) => [name, plain(part)]))} : {}),
  }
}

const ajv = new Ajv2020({
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  code: {source: true, esm: true, lines: true},
})
ajv.addSchema(bare(schema))
const validator = standalone.default(ajv, {validate: 'okr.schema.json'})
const style = {semi: false, singleQuote: true, bracketSpacing: false, printWidth: 120}
const types = await compile(plain(schema), 'OkrFile', {
  additionalProperties: false,
  bannerComment: NOTE.trim(),
  style,
})

const config = JSON.parse(readFileSync(new URL('schema/config.schema.json', root), 'utf8'))
const RULE_NOTE = `// Made from schema/config.schema.json by “npm run schema”; change the options of the rules, not this file.
import type {RuleLevel} from './config.js'
`

/** The settings of a rule as a type: its level, or an object with its options. */
function settingOf({description, anyOf: [, {properties}]}) {
  const level = {tsType: 'RuleLevel'}
  const ignore = {tsType: 'string[]'}
  return {
    description,
    anyOf: [level, {type: 'object', properties: {...properties, severity: level, ignore}, additionalProperties: false}],
  }
}

const ruleTypes = await compile(
  {
    title: 'BuiltInRuleSettings',
    description: 'What a config may say of each rule of okr-lint.',
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(config.$defs.rules.properties).map(([id, rule]) => [id, settingOf(rule)]),
    ),
    additionalProperties: false,
  },
  'BuiltInRuleSettings',
  {bannerComment: RULE_NOTE.trim(), ignoreMinAndMaxItems: true, style},
)

const files = {
  'src/parse/data/schema/validator.js': `${NOTE}// biome-ignore-all lint: generated\n${validator}`,
  'src/model/okr-file.ts': types,
  'src/config/rule-settings.ts': ruleTypes,
}
for (const [name, content] of Object.entries(files)) {
  const file = new URL(name, root)
  if (!process.argv.includes('--check')) writeFileSync(file, content)
  else if (!existsSync(file) || readFileSync(file, 'utf8') !== content) {
    console.error(`${name} is stale. Run "npm run schema" and commit the result.`)
    process.exitCode = 1
  }
}
