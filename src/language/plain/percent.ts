import type {Language, Piece} from '../../model/index.js'

/** What a relative change is measured against. */
const COMPARISONS: Record<Language, RegExp> = {
  en: /\b(?:compared (?:to|with)|versus|vs\.?|relative to|year[- ](?:on|over)[- ]year|(?:quarter|month)[- ](?:on|over)[- ](?:quarter|month)|yoy|qoq|mom|than (?:last|in|the|at|before|a year)|(?:over|from|on|against) (?:last|the previous|the prior|the same|our|the (?:baseline|benchmark|current|average|\d{4})|Q[1-4]|H[12]|20\d\d)|per (?:year|annum|month|week|quarter)|annual(?:ly)?|a (?:year|month|week))\b/i,
  de: /(?<!\p{L})(?:gegenüber|im Vergleich|verglichen mit|zum Vorjahr|(?:im|zum) Vor(?:jahres)?\p{L}+|als (?:im|in|vor|der|die|heute|bisher)|auf Basis|ausgehend von|(?:pro|im|je) (?:Jahr|Monat|Quartal|Woche)|jährlich|monatlich)(?!\p{L})/iu,
}

const RATES: Record<Language, RegExp> = {
  en: /\b(?:rates?|ratios?|shares?|percentages?|proportions?|margins?|retention|churn|conversion|utili[sz]ation|coverage|occupancy|availability|uptime|adoption)\b/i,
  de: /(?<!\p{L})\p{L}*(?:quote|rate|anteil|marge|auslastung|verfügbarkeit|abdeckung|grad|konversion)(?:n|s|e|en)?(?!\p{L})/iu,
}

const pieceIn = (pattern: RegExp, text: string): Piece | undefined => {
  const found = pattern.exec(text)
  return found ? {text: found[0], start: found.index, end: found.index + found[0].length} : undefined
}

export const comparisonIn = (text: string, language: Language): Piece | undefined =>
  pieceIn(COMPARISONS[language], text)

export const rateIn = (text: string, language: Language): Piece | undefined => pieceIn(RATES[language], text)
