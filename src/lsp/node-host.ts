import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {createConfigs} from '../config/load/index.js'
import {findFiles} from '../files/find.js'
import {InputError} from '../files/input-error.js'
import {packageFolder, version} from '../files/package-files.js'
import {readDocument} from '../files/read.js'
import {pageAddress, pageOf, ruleIds} from '../files/rule-pages.js'
import {reasonOf, summaryOf} from '../format/rule-summary.js'
import {presets, rules} from '../lint.js'
import type {Host} from './host.js'
import {DEFAULTS, SECTION, type Settings} from './settings.js'

const IS_CONFIG = /(?:^|[\\/])(?:okr-lint\.config\.\w+|package\.json|\.gitignore)$/

/** Files and configs of the machine that the server runs on. */
export function nodeHost(): Host {
  const known = new Set(ruleIds())
  // Every path is absolute, and shown as it is where it does not lie below this folder, as none does.
  const cwd = fileURLToPath(packageFolder())
  let enabled = true
  /** Files that configs were read from, or were to be. */
  const configFiles = new Set<string>()
  const configsFor = (settings: Settings, folder: string) =>
    createConfigs({
      cwd,
      base: {rules, presets},
      ...fromSettings(settings, folder),
      onFile: (path) => configFiles.add(path),
    })
  let configs = configsFor(DEFAULTS, cwd)
  return {
    version: version(),
    pathOf: (uri) => (uri.startsWith('file:') ? fileURLToPath(uri) : uri),
    uriOf: (path) => (/^[\w.+-]{2,}:/.test(path) ? path : pathToFileURL(path).href),
    async documentsBelow(folder) {
      const {files} = await findFiles(['.'], folder)
      return files.map((file) => resolve(folder, file))
    },
    async read(path) {
      try {
        return readDocument(path, cwd)
      } catch (error) {
        if (error instanceof InputError) return undefined
        throw error
      }
    },
    configFor: (path) => configs.configFor(path),
    isConfig: (path) => IS_CONFIG.test(path) || configFiles.has(path),
    isIgnored: async (path) => !enabled || configs.isIgnored(path),
    configure(settings, folder) {
      enabled = settings.enable
      configs = configsFor(settings, folder ?? cwd)
    },
    rules: (language) => ruleIds().map((id) => ({id, summary: summaryOf(pageOf(id), language)})),
    pageOf: (id) => (known.has(id) ? pageOf(id) : undefined),
    pageUri: (id) => (known.has(id) ? pageAddress(id).href : undefined),
    reasonOf: (id, language) => (known.has(id) ? reasonOf(pageOf(id), language) : undefined),
  }
}

/** A file for all documents, and what stands above every config. */
function fromSettings({configFile, rules: levels, locale}: Settings, folder: string) {
  return {
    config: configFile === undefined ? undefined : resolve(folder, configFile),
    above: [
      ...(Object.keys(levels).length > 0 ? [{name: `${SECTION}.rules`, settings: {rules: levels}}] : []),
      ...(locale ? [{name: `${SECTION}.locale`, settings: {locale}}] : []),
    ],
  }
}
