import {basename, extname, isAbsolute, resolve} from 'node:path'
import type * as Zod from 'zod'
import {SEVERITIES} from '../../model/index.js'
import type {Plugin} from '../config.js'
import {describeIssues} from '../issue.js'
import type {NamedPlugin} from '../layers.js'
import {phraseRuleSchema, wordsSchema} from '../schema.js'
import {FaultHere} from './fault-here.js'
import {packageFile} from './package.js'
import {runModule} from './script.js'

/**
 * Loads a plugin by the name of its package or the path of its file, and checks what it brings.
 *
 * @throws FaultHere where it is not there or not what a plugin must be.
 */
export async function loadPlugin(plugin: string | Plugin, folder: string): Promise<NamedPlugin> {
  if (typeof plugin !== 'string') return checked(plugin, plugin.name ?? 'plugin')
  const isPath = /^\.{1,2}\//.test(plugin) || isAbsolute(plugin)
  const file = isPath ? resolve(folder, plugin) : packageFile(plugin, folder)
  if (file === undefined) {
    throw new FaultHere(`There is no package "${plugin}" here; install it with npm, or start paths with "./".`)
  }
  return checked(await runModule(plugin, file), isPath ? basename(plugin, extname(plugin)) : plugin)
}

/** `okr-lint-plugin-bakery` → `bakery`, `@acme/okr-lint-plugin` → `@acme`, `@acme/okr-lint-plugin-x` → `@acme/x`. */
const shortName = (name: string): string => name.replace(/(?:^|\/)okr-lint-plugin$/, '').replace('okr-lint-plugin-', '')

async function checked(value: unknown, called: string): Promise<NamedPlugin> {
  const z = await import('zod')
  const result = pluginSchema(z).safeParse(value)
  if (!result.success) {
    const issues = describeIssues(result.error.issues, value, (path) => (path.length === 0 ? KEYS : []))
    const faults = issues.map(({message, path}) => `${path.length > 1 ? `${path.join('.')}: ` : ''}${message}`)
    throw new FaultHere(`The plugin "${called}" is not what a plugin must be. ${faults.join(' ')}`)
  }
  const plugin = value as Plugin
  return {...plugin, name: plugin.name ?? shortName(called)}
}

const KEYS = [
  'name',
  'rules',
  'presets',
  'phraseRules',
  'words',
  'names',
  'language',
] as const satisfies (keyof Plugin)[]

function pluginSchema(z: typeof Zod) {
  const wording = z.custom((value) => typeof value === 'string' || typeof value === 'function', 'a text or a function')
  const wordings = z.record(z.string(), z.looseObject({en: wording, de: wording}))
  const id = z.string().regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'an id is words in small letters with hyphens between them')
  const rule = z.looseObject({
    id,
    severity: z.enum(SEVERITIES),
    messages: wordings,
    texts: wordings.optional(),
  })
  return z.strictObject({
    name: z.string().min(1).optional(),
    rules: z.array(rule).optional(),
    presets: z.record(z.string(), z.record(z.string(), z.unknown())).optional(),
    phraseRules: z.array(phraseRuleSchema(z)).optional(),
    words: wordsSchema(z).optional(),
    names: z.array(z.string().min(1)).optional(),
    language: z
      .strictObject({
        code: z.string().regex(/^(?!en$|de$)[a-z]{2,3}$/, 'a code of two or three letters that is neither en nor de'),
        words: z.array(z.string().min(1)).min(10),
        numbers: z.enum(['en', 'de']),
        read: z.custom((value) => typeof value === 'function', 'a function'),
        messages: z.record(z.string(), z.record(z.string(), wording)).optional(),
      })
      .optional(),
  })
}
