import type {Config} from '../config/config.js'
import type {Language} from '../model/index.js'
import type {Settings} from './settings.js'

/** What the server needs from where it runs. Paths are those of the machine, or addresses where there are no files. */
export interface Host {
  version: string
  pathOf(uri: string): string
  uriOf(path: string): string
  /** The documents below a folder that may hold OKRs; absent where only those are known that are open. */
  documentsBelow?(folder: string): Promise<readonly string[]>
  /** `undefined` for what is no text or cannot be read. */
  read(path: string): Promise<string | undefined>
  /**
   * What holds for a document.
   *
   * @throws ConfigError, InputError where the config is at fault.
   */
  configFor(path: string): Promise<Config>
  /** Whether the document is left out, by .gitignore or its config. */
  isIgnored(path: string): Promise<boolean>
  /** Whether what holds for documents may depend on a file. */
  isConfig(path: string): boolean
  /** What holds from now on beside the configs, which are read anew; relative paths start from the folder. */
  configure(settings: Settings, folder: string | undefined): void
  /** The rules that have a page, each with what it asks for in one sentence. */
  rules(language: Language): readonly {id: string; summary: string}[]
  /** The page of a rule as Markdown. */
  pageOf(ruleId: string): string | undefined
  /** Where an editor can open it. */
  pageUri(ruleId: string): string | undefined
  /** Why a rule asks for what it asks, in a few lines of Markdown. */
  reasonOf(ruleId: string, language: Language): string | undefined
}
