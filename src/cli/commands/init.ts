import {readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {ownConfigs} from '../../config/load/find.js'
import {readArguments} from '../arguments.js'
import {asker} from '../ask.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  preset: {type: 'string'},
  language: {type: 'string'},
  help: {type: 'boolean', short: 'h'},
} as const

export const CHOICES = {preset: ['starter', 'standard', 'strict'], language: ['auto', 'en', 'de']}

const FILE = 'okr-lint.config.jsonc'

/** `okr-lint init`: writes a config to begin with. It asks on a terminal only, and never overwrites. */
export async function init(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {INIT_HELP} = await import('../help.js')
    io.stdout.write(INIT_HELP)
    return EXIT.ok
  }
  const [name] = positionals
  if (name !== undefined)
    throw new UsageError(`"okr-lint init" writes ${FILE} into the folder you are in; leave out "${name}".`)
  const [existing] = ownConfigs(io.cwd, new Set(readdirSync(io.cwd)))
  if (existing !== undefined)
    throw new UsageError(`There is a config already, ${existing}. Nothing was written; change it, or delete it first.`)

  const ask = asker(io)
  const preset =
    values.preset ??
    (await ask('Which preset: starter (a first cycle), standard or strict?', CHOICES.preset, 'standard'))
  const language =
    values.language ??
    (await ask('Language of your OKRs: en, de, or auto (as the text tells)?', CHOICES.language, 'auto'))
  writeFileSync(join(io.cwd, FILE), starterConfig(preset, language), {flag: 'wx'})
  io.stdout.write(`Wrote ${FILE} with the preset "${preset}". Try it: okr-lint .\n`)
  return EXIT.ok
}

/** All that people most often change, with a word on what it does. */
const starterConfig = (preset: string, language: string): string => `{
  // The keys and their values, for editors: completion, explanations, errors.
  "$schema": "https://unpkg.com/okr-lint/schema/config.schema.json",

  // What is checked. "okr-lint rules" lists the rules with their level in each preset:
  // starter (a first cycle), standard, strict; add "committed" where goals are promises.
  "extends": ["${preset}"],

  // One rule at a time: off, info, warn, error, or options. "okr-lint explain RULE" says more.
  "rules": {
    // "objective-count": {"max": 3},
    // "key-result-vague-quantity": "off"
  },

  // Products, teams, abbreviations: never a figure, never jargon.
  "names": [],

  // The language of the documents. Without it, the text tells.
  ${language === 'auto' ? '// "language": "en",' : `"language": "${language}",`}

  // Files that are not checked; what git ignores is left alone anyway.
  "ignores": []
}
`
