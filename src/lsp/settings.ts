import {type Config, RULE_LEVELS, type RuleSetting} from '../config/config.js'
import {didYouMean} from '../config/nearest.js'
import type {Language} from '../model/index.js'

/** What a person may set in the editor, beside what configs say. */
export interface Settings {
  enable: boolean
  /** When findings are shown anew. */
  run: 'onType' | 'onSave'
  /** The language of the messages, instead of that of each document. */
  locale?: Language
  /** A config for all documents, as a path from the first folder of the workspace. */
  configFile?: string
  /** A config for all documents, where the server has no files to read one from. */
  config?: Config
  /** Levels and options of rules on top of every config. */
  rules: Record<string, RuleSetting>
}

/** What the settings are called in the editor: `okrLint.locale`. */
export const SECTION = 'okrLint'

export const DEFAULTS: Settings = {enable: true, run: 'onType', rules: {}}

/** Settings that only the client of an editor reads. */
const OF_CLIENTS = ['server', 'trace']

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const oneOf = (...words: readonly string[]) => ({
  fits: (value: unknown) => words.some((word) => word === value),
  wanted: words.map((word) => `"${word}"`).join(' or '),
})

const isRuleSetting = (value: unknown) => isObject(value) || RULE_LEVELS.some((level) => level === value)

const KINDS: Readonly<Record<keyof Settings, {fits: (value: unknown) => boolean; wanted: string}>> = {
  enable: {fits: (value) => typeof value === 'boolean', wanted: 'true or false'},
  run: oneOf('onType', 'onSave'),
  locale: oneOf('en', 'de'),
  configFile: {fits: (value) => typeof value === 'string', wanted: 'a path'},
  config: {fits: isObject, wanted: 'a config'},
  rules: {
    fits: (value) => isObject(value) && Object.values(value).every(isRuleSetting),
    wanted: `an object with a level for each rule: ${RULE_LEVELS.join(', ')}`,
  },
}

/**
 * What a client has sent, alone or below the name of the section. What does not fit is left out and said in `faults`;
 * `null` and an empty text stand for what nobody has set.
 */
export function settingsFrom(value: unknown): {settings: Settings; faults: string[]} {
  const given = isObject(value) && SECTION in value ? value[SECTION] : value
  if (!isObject(given)) return {settings: DEFAULTS, faults: []}
  const faults: string[] = []
  const fitting = Object.entries(given).filter(([key, own]) => {
    if (own === undefined || own === null || own === '' || OF_CLIENTS.includes(key)) return false
    const kind = Object.hasOwn(KINDS, key) ? KINDS[key as keyof Settings] : undefined
    if (!kind) faults.push(`There is no setting "${SECTION}.${key}".${didYouMean(key, Object.keys(KINDS))}`)
    else if (!kind.fits(own)) faults.push(`The setting "${SECTION}.${key}" must be ${kind.wanted}.`)
    return kind?.fits(own) === true
  })
  return {settings: {...DEFAULTS, ...Object.fromEntries(fitting)}, faults}
}
