import type {Piece} from '../../model/index.js'
import type {Clause} from './clauses.js'
import {becomeForms, beForms} from './lexicon/function-words.js'
import {verbReadings} from './morphology.js'
import {endsPhrase} from './predicates.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

const PARTICIPLE =
  /^(?:(?:ab|an|auf|aus|bei|durch|ein|fest|fort|frei|her|hin|los|mit|nach|um|vor|weg|weiter|zu|zurueck|wieder)?ge[a-z]{3,}(?:t|en)|(?:be|ent|er|ver|zer)[a-z]{3,}t|[a-z]{3,}iert)$/
/** Words that look like a participle and say how something is: „werden bekannt“. */
const STATES =
  /^(?:bekannt|beliebt|gesund|begeistert|vertraut|erfahren|gelassen|berechtigt|beruehmt|gerecht|gut|bereit|bewusst|wert|gewiss|leicht)$/
/** Whoever is named behind these does it. */
const AGENT = /^(?:von|vom|durch)$/

/** „wird … abgebaut“ in a main clause, where nobody is named who does it. */
export const passiveIn = (parsed: Parsed): Piece | undefined => passiveWith(parsed, becomeForms)

/** „sind vernetzt“: how something is. */
export const statePassiveIn = (parsed: Parsed): Piece | undefined => passiveWith(parsed, beForms)

function passiveWith({clauses, draft: {text}}: Parsed, helpers: ReadonlySet<string>): Piece | undefined {
  for (const {kind, tokens} of clauses) {
    if (kind !== 'main') continue
    const at = tokens.findIndex(({fold, capital}, index) => index > 0 && helpers.has(fold) && !capital)
    if (at < 0 || tokens.slice(0, at).some(({fold}) => fold === 'wir')) continue
    const participle = participleBehind(tokens, at)
    if (!participle || hasAgent(tokens)) continue
    const {start} = tokens[at] as Token
    return {text: text.slice(start, participle.end), start, end: participle.end}
  }
  return undefined
}

const participleBehind = (tokens: Clause['tokens'], from: number): Token | undefined =>
  tokens.find((token, at) => at > from && !token.capital && endsPhrase(tokens, at) && isParticiple(token))

function isParticiple({fold}: Token): boolean {
  if (STATES.test(fold)) return false
  const readings = verbReadings(fold)
  if (readings.length === 0) return PARTICIPLE.test(fold)
  return readings.some(({form}) => form === 'participle') && !readings.some(({form}) => form === 'infinitive')
}

const hasAgent = (tokens: readonly Token[]): boolean =>
  tokens.some(({fold}, at) => AGENT.test(fold) && !/^\d/.test(tokens[at + 1]?.fold ?? ''))
