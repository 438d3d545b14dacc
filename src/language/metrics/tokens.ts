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

const RUN = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

export function tokensIn(text: string, language: Language): Token[] {
  return Array.from(text.matchAll(RUN), ({0: run, index}) => {
    const end = index + run.length
    return {key: keyOf(run, language), start: index, end, hyphen: /^[-‐‑]$/.test(text[end] ?? '')}
  })
}

function keyOf(run: string, language: Language): string {
  const lower = run.toLowerCase()
  return language === 'en' ? american(lower) : lower
}

const american = (word: string): string =>
  word
    .replace('isation', 'ization')
    .replace('programme', 'program')
    .replace('enrolment', 'enrollment')
    .replace('labour', 'labor')
    .replace(/(cent|met)re(?=s?$)/, '$1er')

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
