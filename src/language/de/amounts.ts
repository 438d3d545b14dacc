import type {Piece} from '../../model/index.js'
import {amountAdverbs, amountWords} from './lexicon/amounts.js'
import type {Parsed} from './statement.js'
import {foldedWords} from './tokens.js'

const adverbs = new Set(foldedWords(amountAdverbs))
const words = new Set(foldedWords(amountWords))
/** „deutliche“, „spürbaren“ */
const INFLECTED = /(?:e[nmrs]?)$/
/** „starkes Wachstum“; „starke Teams“ claim no amount. */
const CHANGE = /(?:wachstum|zuwachs|anstieg|steigerung|rueckgang|senkung|reduktion|reduzierung)$/
const QUOTED = /[„“"»«‚‘]/

/** Words that claim an amount; those in quotes belong to someone else. */
export function vagueAmountsIn({tokens, draft: {text}}: Parsed): Piece[] {
  return tokens.flatMap((token, at) => {
    const {fold, capital} = token
    const known =
      (/^stark(?:e[rsnm]?)$/.test(fold) && CHANGE.test(tokens[at + 1]?.fold ?? '')) ||
      words.has(fold) ||
      adverbs.has(fold) ||
      ((!capital || at === 0) && adverbs.has(fold.replace(INFLECTED, '')))
    if (!known || (capital && at > 0 && !/^(?:vielzahl|grossteil|mehrheit|mehrzahl|minimum|maximum)$/.test(fold)))
      return []
    const [previous, next] = [tokens[at - 1]?.fold ?? '', tokens[at + 1]]
    if (
      /^(?:mehr|weniger|haeufiger|oefter|seltener)$/.test(fold) &&
      (isNegated(previous, tokens, at) || (/^als$/.test(next?.fold ?? '') && /\d/.test(tokens[at + 2]?.fold[0] ?? '')))
    )
      return []
    if (fold === 'paar' && previous !== 'ein') return []
    if (QUOTED.test(text.slice(0, token.start)) && QUOTED.test(text.slice(token.end))) return []
    return [{text: token.text, start: token.start, end: token.end}]
  })
}

/** „nicht mehr“, „kein Kind … mehr“ */
function isNegated(previous: string, tokens: readonly {fold: string}[], at: number): boolean {
  if (/^(?:nicht|nie|niemand|nichts|kein\w*|nur)$/.test(previous)) return true
  return (
    tokens
      .slice(Math.max(0, at - 6), at)
      .some(({fold}) => /^(?:kein\w*|niemand|nie|nichts|muessen|muss)$/.test(fold)) && at >= tokens.length - 3
  )
}
