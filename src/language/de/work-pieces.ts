import type {Work} from '../facts.js'
import {pieceOf} from '../words.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

/** Endings of abstract nouns: what cannot be made only looks like a thing. */
export const ABSTRACT = /(?:heit|keit|schaft|taet|nis|tum|enz|anz|kraft|sinn|ung|ion|mus|zeit)(?:en)?$/

export const part = ({text, start, end}: Token) => ({text, start, end})

export function thing({draft}: Parsed, tokens: readonly Token[]): Pick<Work, 'thing'> {
  const [first, last] = [tokens[0], tokens.at(-1)]
  return first && last ? {thing: pieceOf(draft.text, first.start, last.end)} : {}
}
