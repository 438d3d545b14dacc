import type {Piece} from '../../model/index.js'
import {pieceOf} from '../words.js'
import {serves} from './actors.js'
import {determiners} from './lexicon/function-words.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

/** For whom: the people after „für“, else the people who are the subject, else those whom the verb acts on. */
export function beneficiaryIn({tokens, draft: {text}}: Parsed): Piece | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    if (token?.fold !== 'fuer') continue
    const noun = tokens.slice(at + 1, at + 5).find(({capital}) => capital)
    if (noun && serves(noun)) return pieceOf(text, token.start, noun.end)
  }
  const noun = tokens.find((token) => token.capital && serves(token))
  return noun && pieceOf(text, withDeterminer(tokens, noun).start, noun.end)
}

function withDeterminer(tokens: readonly Token[], noun: Token): Token {
  const before = tokens[tokens.indexOf(noun) - 1]
  return before && determiners.has(before.fold) ? before : noun
}

/** What for: the clause that „damit“, „sodass“ or „um … zu“ opens. */
export function benefitIn({clauses, draft: {text}}: Parsed): Piece | undefined {
  const clause = clauses.find(({kind}) => kind === 'purpose')
  const [first, last] = [clause?.tokens[0], clause?.tokens.at(-1)]
  return first && last && pieceOf(text, first.start, last.end)
}
