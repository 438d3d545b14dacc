import type {Piece} from '../model/index.js'
import {escaped} from '../model/latin.js'

/**
 * The pattern of `/…/flags`; `undefined` for a phrase, which means itself.
 *
 * @throws SyntaxError where it is no regular expression.
 */
export function regexOf(phrase: string): RegExp | undefined {
  const [, source, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(phrase) ?? []
  return source === undefined ? undefined : new RegExp(source, flags.replace(/[gy]/g, ''))
}

const built = new Map<string, RegExp>()

function patternOf(phrase: string): RegExp {
  const known =
    built.get(phrase) ?? regexOf(phrase) ?? new RegExp(`(?<![\\p{L}\\p{N}])${escaped(phrase)}(?![\\p{L}\\p{N}])`, 'iu')
  built.set(phrase, known)
  return known
}

export {escaped}

/** The first of these phrases that stands in the text as words of its own, letter case aside; a `/regex/` as it says. */
export function mentionOf(phrases: readonly string[], text: string): Piece | undefined {
  for (const phrase of phrases) {
    const match = patternOf(phrase).exec(text)
    if (match) return {text: match[0], start: match.index, end: match.index + match[0].length}
  }
  return undefined
}
