import type * as Zod from 'zod'
import {SEVERITIES} from '../model/index.js'
import {RULE_LEVELS} from './config.js'

/** The shape of a config file. What rules and presets there are is checked where they are resolved. */
export function configSchema(z: typeof Zod) {
  const level = z.enum(RULE_LEVELS)
  const language = z.enum(['en', 'de'])
  const texts = z.array(z.string().min(1))
  const phraseRule = z.strictObject({
    id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'an id is words in small letters with hyphens between them'),
    where: z.enum(['objective', 'keyResult']),
    phrases: texts,
    message: z.union([z.string().min(1), z.strictObject({en: z.string().min(1), de: z.string().min(1)})]),
    suggest: z.string().optional(),
    severity: z.enum(SEVERITIES).optional(),
    quiet: texts,
    loud: texts,
  })
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z.array(z.string()).optional(),
    rules: z
      .record(
        z.string(),
        z.union([level, z.looseObject({severity: level.optional(), ignore: z.array(z.string()).optional()})]),
      )
      .optional(),
    phraseRules: z.array(phraseRule).optional(),
    language: language.optional(),
    locale: language.optional(),
  })
}

export const CONFIG_KEYS = ['extends', 'rules', 'phraseRules', 'language', 'locale'] as const
