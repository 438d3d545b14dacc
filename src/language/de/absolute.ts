import type {Piece} from '../../model/index.js'
import {prepositions, timeNouns} from './lexicon/function-words.js'
import type {Parsed} from './statement.js'

const ABSOLUTE = /^(?:alle|jede[rs]?|jeden|saemtliche|kein(?:e[nrms]?)?|null|nie|niemals|immer|ausnahmslos|niemand)$/
/** „Immer mehr“, „alle zwei Wochen“, „keinen Tag länger“: an increase, a rhythm, a bound. */
const OTHER_SENSE = /^(?:mehr|wieder|noch|oefter|haeufiger|weniger|zwei|drei|vier|sechs|einzelne[nrs]?|allem)$/

/** A word that allows no exception; „in allen Filialen“ and „jeden Monat“ only say where and when. */
export function absoluteIn({tokens}: Parsed): Piece | undefined {
  const found = tokens.find(({fold, text}, at) => {
    if (!ABSOLUTE.test(fold) || /^\p{Lu}{2}/u.test(text)) return false
    if (prepositions.has(tokens[at - 1]?.fold ?? '')) return false
    const next = tokens[at + 1]
    if (!next || /^\d/.test(next.fold) || OTHER_SENSE.test(next.fold)) return false
    const noun = tokens.slice(at + 1, at + 4).find(({capital}) => capital)
    return !noun || !timeNouns.has(noun.fold)
  })
  return found && {text: found.text, start: found.start, end: found.end}
}
