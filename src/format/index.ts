import type {Formatter, FormatterOptions, MakeFormatter} from './formatter.js'
import {plain} from './paint.js'

export type {Formatter, FormatterOptions, MakeFormatter} from './formatter.js'
export type {Paint, Style} from './paint.js'

/** Each formatter is loaded when it is asked for. */
const LOADERS = {
  stylish: async () => (await import('./stylish.js')).stylish,
  compact: async () => (await import('./compact.js')).compact,
  json: async () => (await import('./json.js')).json,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  checkstyle: async () => (await import('./checkstyle.js')).checkstyle,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  agent: async () => (await import('./agent.js')).agent,
} satisfies Record<string, () => Promise<MakeFormatter>>

export type FormatterName = keyof typeof LOADERS

export const FORMATTER_NAMES = Object.keys(LOADERS) as FormatterName[]

export const isFormatterName = (name: string): name is FormatterName => Object.hasOwn(LOADERS, name)

const DEFAULTS: FormatterOptions = {
  paint: plain,
  show: (filePath) => filePath,
  columns: 100,
  fallbackLocale: 'en',
  pageOf: () => undefined,
  version: () => undefined,
}

/** The formatters that come with okr-lint, for one run each; what is not said has no colour and full paths. */
export const formatters = Object.fromEntries(
  FORMATTER_NAMES.map((name) => [
    name,
    async (options: Partial<FormatterOptions> = {}) => (await LOADERS[name]())({...DEFAULTS, ...options}),
  ]),
) as Record<FormatterName, (options?: Partial<FormatterOptions>) => Promise<Formatter>>
