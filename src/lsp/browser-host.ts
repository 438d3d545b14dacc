import type {Config} from '../config/config.js'
import {flattened} from '../config/flat.js'
import {reasonOf, summaryOf} from '../format/rule-summary.js'
import {presets, rules} from '../lint.js'
import type {Host} from './host.js'

/** What the package brings along, for where its files cannot be read. */
export interface PackageTexts {
  version: string
  /** The pages of the rules as Markdown, by id. */
  pages: Readonly<Record<string, string>>
}

/** A host without files: it knows the documents that are open, by their addresses, and the config in the settings. */
export function browserHost({version, pages}: PackageTexts): Host {
  let config: Promise<Config> = Promise.resolve({})
  let enabled = true
  const page = (id: string): string | undefined => (Object.hasOwn(pages, id) ? pages[id] : undefined)
  return {
    version,
    pathOf: (uri) => uri,
    uriOf: (path) => path,
    read: async () => undefined,
    configFor: () => config,
    isConfig: () => false,
    isIgnored: async () => !enabled,
    configure({enable, config: own = {}, rules: above, locale}) {
      enabled = enable
      config = flattened(own, {rules: above, ...(locale && {locale})}, {rules, presets})
      // Whoever asks for it next is told what is wrong with it.
      config.catch(() => {})
    },
    rules: (language) => Object.entries(pages).map(([id, text]) => ({id, summary: summaryOf(text, language)})),
    pageOf: page,
    pageUri: () => undefined,
    reasonOf: (id, language) => {
      const text = page(id)
      return text === undefined ? undefined : reasonOf(text, language)
    },
  }
}
