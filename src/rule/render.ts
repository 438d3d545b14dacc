import type {Language} from '../model/index.js'
import type {Wording} from './define-rule.js'

/** A wording in one language; the empty string where there is none. */
export function render<Data>(wording: Wording<Data> | undefined, language: Language, data: Data): string {
  const text = wording?.[language]
  return typeof text === 'function' ? text(data) : (text ?? '')
}
