import {type CuedPattern, cued, patternFor} from '../../model/cued.js'
import type {Language, Piece} from '../../model/index.js'

/** Codes and addresses have digits, too. */
const NO_CODE = '(?! (?:code|pin|zip|postcode|number|id|Code|PIN|Postleitzahl|Nummer|Kennzahl))'

const PATTERNS: Record<Language, readonly CuedPattern[]> = {
  en: [
    cued(
      /digit|figure/,
      String.raw`\b(?:(?:low|mid|high)[- ])?(?:(?:single|double|triple)[- ]digit|(?:four|five|six|seven|eight|nine|ten)[- ]figure)s?\b${NO_CODE}`,
      'i',
    ),
    cued(/single|sub-|subsecond/, String.raw`\b(?:single|sub)[- ](?:milli)?(?:second|minute)\b|\bsubsecond\b`, 'i'),
    cued(/\ds of|\d0s |00s/, String.raw`\b10{1,3}s of (?:(?:thousands|millions|billions) of )?[\p{L}-]+`, 'i'),
    cued(
      /target|quota/,
      String.raw`\b(?:(?:revenue|sales|profit|income|margin|turnover|savings?|fundraising|donations?|bookings?|ebitda|ebit|arr|mrr|gmv|growth) targets?|sales quotas?)(?=$|[.,;:!)]| (?:for|in|of|by|at|this|next|of)\b)`,
      'i',
    ),
  ],
  de: [
    cued(
      /stellig/,
      String.raw`(?<!\p{L})(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht)stellige?[nmrs]?(?!\p{L})${NO_CODE}`,
      'i',
    ),
    cued(/bereich|höhe/, String.raw`(?<!\p{L})(?:Tausender|Millionen|Milliarden)(?:bereich|höhe)(?!\p{L})`, 'i'),
    cued(
      /ziel|quota|vorgabe/,
      String.raw`(?<!\p{L})(?:Umsatz|Absatz|Gewinn|Ertrags|Rendite|Margen|Vertriebs|Verkaufs|Spar|Spenden|Wachstums)-?(?:ziele?[ns]?|vorgaben?)(?!\p{L})`,
      'i',
    ),
  ],
}

/** Words that stand for a figure in the goal itself: `double-digit growth`, „im zweistelligen Millionenbereich“, `sales target`. */
export function magnitudeIn(text: string, language: Language): Piece | undefined {
  const lower = text.toLowerCase()
  for (const cue of PATTERNS[language]) {
    const found = patternFor(cue, lower)?.exec(text)
    if (found) return {text: found[0], start: found.index, end: found.index + found[0].length}
  }
  return undefined
}
