import type {Language, Piece} from '../../model/index.js'

/** What must not happen even once. */
const HARMS: Record<Language, RegExp> = {
  en: /\b(?:accidents?|injur(?:y|ies|ed)|hurt|harm(?:ed)?|fatalit(?:y|ies)|deaths?|safety|casualt(?:y|ies)|abuse|violence|discrimination|child labou?r|corruption|bribery|fraud|(?:data|security|privacy) (?:breach(?:es)?|leaks?|incidents?)|medication errors?|infections?|falls|spills?|burns|wrong-site|vulnerabilit(?:y|ies)|audit findings?|never events?|adverse events?|suicides?)\b/i,
  de: /(?<!\p{L})(?:\p{L}*[Uu]nf(?:all|älle[n]?)|(?:[Vv]er)?[Ll]etzt\p{L}*|Verletzung(?:en)?|\p{L}*[Tt]ote[nr]?|Todesf(?:all|älle[n]?)|\p{L}*[Ss]icherheit|Sicherheitslücken?|Schwachstellen?|(?:Prüfungs|Audit)feststellung(?:en)?|Missbrauch|Gewalt|Diskriminierung|Kinderarbeit|Korruption|Bestechung|Betrug|Daten(?:panne[n]?|lecks?|schutzverst\p{L}+)|Medikationsfehler[n]?|\p{L}*[Ii]nfektion(?:en)?|St(?:urz|ürze[n]?)|heil)(?!\p{L})/u,
}

/** Injury, abuse, corruption, open doors for attackers and the like: of these, none at all is the only decent goal. */
export function harmIn(text: string, language: Language): Piece | undefined {
  const found = HARMS[language].exec(text)
  return found ? {text: found[0], start: found.index, end: found.index + found[0].length} : undefined
}
