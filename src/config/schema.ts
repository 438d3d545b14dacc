import type * as Zod from 'zod'
import {SEVERITIES, WORD_CLASSES} from '../model/index.js'
import {RULE_LEVELS} from './config.js'

const LANGUAGES = ['en', 'de'] as const

/** The shape of a config file. What rules and presets there are is checked where they are resolved. */
export function configSchema(z: typeof Zod) {
  const settings = settingsSchema(z)
  const globs = z.array(z.string().min(1))
  return z.strictObject({
    $schema: z.string().optional().describe('Where editors find the schema of this file.'),
    extends: z
      .array(z.string())
      .optional()
      .describe(
        'Presets by name, config files by path, packages; later ones win. Without it the preset "standard" holds; [] starts from nothing.',
      ),
    plugins: z.array(z.string().min(1)).optional().describe('Packages or files that bring rules, presets and words.'),
    ...settings,
    overrides: z
      .array(z.strictObject({files: globs.min(1), ignores: globs.optional(), ...settings}))
      .optional()
      .describe('What holds for some files only; later ones win.'),
    ignores: globs.optional().describe('Globs of files that are not linted, from the folder of the config.'),
  })
}

/** What a config may say of all files, and an override of some. */
function settingsSchema(z: typeof Zod) {
  const level = z.enum(RULE_LEVELS)
  const language = z.enum(LANGUAGES)
  return {
    rules: z
      .record(z.string(), ruleSettingSchema(z))
      .optional()
      .describe('The level of a rule, or its level and options. "okr-lint explain RULE" says what there is.'),
    words: wordsSchema(z).optional().describe('What words are to okr-lint in your house, by language and class.'),
    names: z
      .array(z.string().min(1))
      .optional()
      .describe('Products, teams, abbreviations: never a figure, never jargon.'),
    phraseRules: z
      .array(phraseRuleSchema(z))
      .optional()
      .describe('Rules of your own about words, each with examples that are tried.'),
    directives: z
      .strictObject({
        forbid: z.boolean().optional(),
        unused: level.optional(),
        unknown: level.optional(),
        reasonless: level.optional(),
      })
      .optional()
      .describe('How comments are treated that silence findings in place.'),
    language: language
      .optional()
      .describe('The language of the documents, where it is not to be told from their text.'),
    locale: language.optional().describe('The language of the messages; by default that of each document.'),
  }
}

export function ruleSettingSchema(z: typeof Zod) {
  const level = z.enum(RULE_LEVELS)
  const ignore = z.array(z.string()).optional()
  return z.union([
    level,
    z.looseObject({
      severity: level.optional(),
      ignore: ignore.describe('Words and /regexes/; goals that contain one are left alone.'),
    }),
  ])
}

export function wordsSchema(z: typeof Zod) {
  const texts = z.array(z.string().min(1)).optional()
  const classes = z.partialRecord(z.enum(WORD_CLASSES), z.strictObject({add: texts, remove: texts}))
  return z.strictObject({en: classes.optional(), de: classes.optional()})
}

export function phraseRuleSchema(z: typeof Zod) {
  const text = z.string().min(1)
  return z.strictObject({
    id: z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'an id is words in small letters with hyphens between them'),
    where: z.enum(['objective', 'keyResult']),
    phrases: z.array(text),
    message: z.union([text, z.strictObject({en: text, de: text})]),
    suggest: z.string().optional(),
    severity: z.enum(SEVERITIES).optional(),
    quiet: z.array(text),
    loud: z.array(text),
  })
}

const SETTING_KEYS = ['rules', 'words', 'names', 'phraseRules', 'directives', 'language', 'locale'] as const
const CONFIG_KEYS = ['extends', 'plugins', ...SETTING_KEYS, 'overrides', 'ignores'] as const
const DIRECTIVE_KEYS = ['forbid', 'unused', 'unknown', 'reasonless'] as const
const PHRASE_RULE_KEYS = ['id', 'where', 'phrases', 'message', 'suggest', 'severity', 'quiet', 'loud'] as const

/** The keys that a config may have at a path, to guess which one an unknown key was to be. */
export function keysAt([key, ...below]: readonly (string | number)[]): readonly string[] {
  if (key === undefined) return CONFIG_KEYS
  if (key === 'directives' && below.length === 0) return DIRECTIVE_KEYS
  if (key === 'overrides') return below.length > 1 ? keysAt(below.slice(1)) : ['files', 'ignores', ...SETTING_KEYS]
  if (key === 'words') return [LANGUAGES, WORD_CLASSES, ['add', 'remove']][below.length] ?? []
  return key === 'phraseRules' && below.length === 1 ? PHRASE_RULE_KEYS : []
}
