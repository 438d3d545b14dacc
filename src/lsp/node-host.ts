import {resolve} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type Configs, createConfigs} from '../config/load/index.js'
import {findFiles} from '../files/find.js'
import {InputError} from '../files/input-error.js'
import {packageFolder, version} from '../files/package-files.js'
import {readDocument} from '../files/read.js'
import {pageAddress, pageOf, ruleIds} from '../files/rule-pages.js'
import {reasonOf, summaryOf} from '../format/rule-summary.js'
import {presets, rules} from '../lint.js'
import type {Host} from './host.js'

/** Files and configs of the machine that the server runs on. */
export function nodeHost(): Host {
  const known = new Set(ruleIds())
  // Every path is absolute, and shown as it is where it does not lie below this folder, as none does.
  const cwd = fileURLToPath(packageFolder())
  const readConfigs = (): Configs => createConfigs({cwd, base: {rules, presets}})
  let configs = readConfigs()
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
    isIgnored: (path) => configs.isIgnored(path),
    forgetConfigs() {
      configs = readConfigs()
    },
    rules: (language) => ruleIds().map((id) => ({id, summary: summaryOf(pageOf(id), language)})),
    pageOf: (id) => (known.has(id) ? pageOf(id) : undefined),
    pageUri: (id) => (known.has(id) ? pageAddress(id).href : undefined),
    reasonOf: (id, language) => (known.has(id) ? reasonOf(pageOf(id), language) : undefined),
  }
}
