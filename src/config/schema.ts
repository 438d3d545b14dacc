import type * as Zod from 'zod'
import {RULE_LEVELS} from './config.js'

/** The shape of a config file. What rules and presets there are is checked where they are resolved. */
export function configSchema(z: typeof Zod) {
  const level = z.enum(RULE_LEVELS)
  const language = z.enum(['en', 'de'])
  return z.strictObject({
    $schema: z.string().optional(),
    extends: z.array(z.string()).optional(),
    rules: z
      .record(
        z.string(),
        z.union([level, z.looseObject({severity: level.optional(), ignore: z.array(z.string()).optional()})]),
      )
      .optional(),
    language: language.optional(),
    locale: language.optional(),
  })
}

export const CONFIG_KEYS = ['extends', 'rules', 'language', 'locale'] as const
