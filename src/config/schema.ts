import type * as Zod from 'zod'
import {SEVERITIES, WORD_CLASSES} from '../model/index.js'
import {RULE_LEVELS} from './config.js'

/** The shape of a config file. What rules and presets there are is checked where they are resolved. */
export function configSchema(z: typeof Zod) {
  const level = z.enum(RULE_LEVELS)
  const language = z.enum(['en', 'de'])
  const texts = z.array(z.string().min(1))
  const changes = z.strictObject({add: texts.optional(), remove: texts.optional()})
  const classes = z.partialRecord(z.enum(WORD_CLASSES), changes)
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
    words: z.strictObject({en: classes.optional(), de: classes.optional()}).optional(),
    names: texts.optional(),
    phraseRules: z.array(phraseRule).optional(),
    directives: z
      .strictObject({
        forbid: z.boolean().optional(),
        unused: level.optional(),
        unknown: level.optional(),
        reasonless: level.optional(),
      })
      .optional(),
    language: language.optional(),
    locale: language.optional(),
  })
}

const CONFIG_KEYS = ['extends', 'rules', 'words', 'names', 'phraseRules', 'directives', 'language', 'locale'] as const
const DIRECTIVE_KEYS = ['forbid', 'unused', 'unknown', 'reasonless'] as const
const PHRASE_RULE_KEYS = ['id', 'where', 'phrases', 'message', 'suggest', 'severity', 'quiet', 'loud'] as const

/** The keys that a config may have at a path, to guess which one an unknown key was to be. */
export function keysAt([key, ...below]: readonly (string | number)[]): readonly string[] {
  if (key === undefined) return CONFIG_KEYS
  if (key === 'directives' && below.length === 0) return DIRECTIVE_KEYS
  if (key === 'words') return [['en', 'de'], WORD_CLASSES, ['add', 'remove']][below.length] ?? []
  return key === 'phraseRules' && below.length === 1 ? PHRASE_RULE_KEYS : []
}
