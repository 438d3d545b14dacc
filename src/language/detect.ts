import type {Language} from '../model/index.js'

/** `other` is a language that okr-lint cannot judge; `undefined` is too little text to tell. */
export type DetectedLanguage = Language | 'other' | undefined

export function detectLanguage(_text: string): DetectedLanguage {
  return 'en'
}
