import type {Language} from '../model/index.js'
import type {Io} from './io.js'

/** The language that the terminal speaks, for a summary over documents that have none. */
export function terminalLanguage({LC_ALL, LC_MESSAGES, LANG}: Io['env']): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('de') ? 'de' : 'en'
}
