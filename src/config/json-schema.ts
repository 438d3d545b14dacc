import type * as Zod from 'zod'
import type {Rule} from '../rule/index.js'
import type {Base} from './layers.js'
import {configSchema, ruleSettingSchema} from './schema.js'

type Json = Record<string, unknown>

/**
 * The JSON Schema of config files: with the names of all presets and rules, and the options of each rule. Names with a
 * slash are those of plugins, of which it knows nothing.
 *
 * @param describe what a rule asks for, in one sentence.
 */
export function configJsonSchema(z: typeof Zod, {rules, presets}: Base, describe: (id: string) => string): Json {
  const schema = z.toJSONSchema(configSchema(z), {io: 'input'}) as Json
  const ruleProperties = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(z, rule, describe(rule.id))]))
  const allRules = {
    type: 'object',
    properties: ruleProperties,
    patternProperties: {'/|^[a-z0-9-]+$': z.toJSONSchema(ruleSettingSchema(z), {io: 'input'})},
    additionalProperties: false,
  }
  const properties = schema.properties as Record<string, Json>
  const {rules: settings, overrides} = properties
  const inOverrides = (overrides?.items as Json | undefined)?.properties as Record<string, Json>
  for (const place of [properties, inOverrides])
    place.rules = {$ref: '#/$defs/rules', description: settings?.description}
  const names = Object.keys(presets).map((name) => ({const: name}))
  properties.extends = {...properties.extends, items: {anyOf: [...names, {type: 'string'}]}}
  return JSON.parse(JSON.stringify({...schema, title: 'Config of okr-lint', $defs: {rules: allRules}})) as Json
}

function ruleSchema(z: typeof Zod, rule: Rule, description: string): Json {
  const setting = z.toJSONSchema(ruleSettingSchema(z), {io: 'input'})
  const [level, withOptions] = setting.anyOf ?? []
  const options = rule.options ? (z.toJSONSchema(rule.options(z), {io: 'input'}) as Json) : {properties: {}}
  const defaults: Json = rule.defaults ?? {}
  const described = Object.entries(options.properties as Record<string, Json>).map(([key, value]) => [
    key,
    {...value, default: defaults[key]},
  ])
  const properties = {...withOptions?.properties, ...Object.fromEntries(described)}
  return {description, anyOf: [level, {type: 'object', properties, additionalProperties: false}]}
}
