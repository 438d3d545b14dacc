import type {Language} from '../../model/index.js'

/** A run of letters and digits, prepared for comparison. */
export interface Token {
  /** Lower case, English in American spelling. */
  key: string
  start: number
  end: number
  /** A hyphen alone stands between it and the next token. */
  hyphen: boolean
}

/** A name as one word, with what is needed to find it in a text. */
export interface NameWord {
  word: string
  /** Its first token as `joined` writes it. */
  first: string
  tokens: number
}

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

export function tokensIn(text: string, language: Language): Token[] {
  return Array.from(text.matchAll(RUN), ({0: run, index}) => {
    const end = index + run.length
    return {key: keyOf(run, language), start: index, end, hyphen: /^[-‐‑]/.test(text.charAt(end))}
  })
}

/**
 * Tokens `[from, to)` as one word, so that `page views`, `page-views` and `pageviews` are the same. A German word
 * before a blank may be an adjective and loses its case ending: „offenen Stellen“ reads as „offene Stellen“.
 */
export function joined(tokens: readonly Token[], from: number, to: number, language: Language): string {
  let word = ''
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (token)
      word += language === 'de' && at < to - 1 && !token.hyphen ? token.key.replace(/e[nrsm]$/, 'e') : token.key
  }
  return word
}

/** The same for a whole name in American spelling; thousands are read at once, so this does without tokens. */
export function nameWord(name: string, language: Language): NameWord {
  const lower = name.toLowerCase()
  if (!SEPARATOR.test(lower)) return {word: lower, first: lower, tokens: 1}
  const parts = (language === 'de' ? lower.replace(/e[nrsm](?=[ ,])/g, 'e') : lower).split(SEPARATOR)
  return {word: parts.join(''), first: parts[0] ?? '', tokens: parts.length}
}

const SEPARATOR = /[ ,.'’&/-]+/

function keyOf(run: string, language: Language): string {
  const lower = run.toLowerCase()
  return language === 'en' && BRITISH.test(lower) ? american(lower) : lower
}

const BRITISH = /isation|programme|enrolment|labour|centre|metre/

const american = (text: string): string =>
  text
    .replace('isation', 'ization')
    .replace('programme', 'program')
    .replace('enrolment', 'enrollment')
    .replace('labour', 'labor')
    .replace('centre', 'center')
    .replace('metre', 'meter')
