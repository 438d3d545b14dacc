import type {Surroundings} from './mention.js'

/** Words that may stand between a figure or a verb and the metric. */
const BETWEEN =
  '(?:(?:die|der|den|das|unsere[rn]?|wir|alle[rn]?|mehr|weniger|durchschnittliche[rn]?|mittlere[rn]?|monatliche[rn]?|' +
  'wöchentliche[rn]?|tägliche[rn]?|jährliche[rn]?|organische[rn]?|neue[rn]?|zusätzliche[rn]?|qualifizierte[rn]?|' +
  'offene[rn]?|ungeplante[rn]?|schwere[rn]?|gesamte[rn]?) )*'

const WITHOUT_ARTICLE = BETWEEN.replace('die|der|den|das|', '')

const MOVE =
  '(?:steiger|erhöh|senk|reduzier|verringer|halbier|verdoppel|verdreifach|vergrößer|ausbau|minimier|maximier|verbesser|' +
  'gewinn|erreich|generier|erziel|verkürz)[a-z]{0,4}'
const INFINITIVE =
  '(?:steigern|erhöhen|senken|reduzieren|verringern|halbieren|verdoppeln|verdreifachen|ausbauen|minimieren|maximieren|' +
  'verbessern|gewinnen|erreichen|generieren|erzielen|vergrößern|steigt|steigen|sinkt|sinken|wächst|wachsen|fällt|fallen)'

const FIGURE = '[~≈€$<>≥≤+−-]?\\s?[\\d[]'
const PLACE =
  '(?: (?:in|im|am|auf|bei|für|über) (?:der |den |dem |die |das )?[A-ZÄÖÜ][A-Za-zÄÖÜäöüß&-]+(?: [A-ZÄÖÜ][A-Za-zÄÖÜäöüß&-]+)?)?'

export const german: Surroundings = {
  otherBefore: /(?:\bnicht|\banti)[- ]$/i,
  shareBefore: /(?:\b(?:Anteil|Quote|Prozent|Hälfte|Drittel)|%) (?:(?:der|des|an|aller|unserer|den|von) )?$/i,
  otherAfter: /^, (?:die|der|das|den|denen|deren|welche)\b/,
  ratioAfter: /^ (?:je|pro) (?!Tag|Woche|Monat|Quartal|Jahr|\d)/,
  movedBefore: new RegExp(
    `(?:(?<![A-Za-zÄÖÜäöüß])(?:${MOVE}|(?:An)?[Zz]ahl) ${BETWEEN}|(?<![A-Za-zÄÖÜäöüß])(?:[Mm]ehr|[Ww]eniger) |[\\d\\]] ${WITHOUT_ARTICLE})$`,
    'i',
  ),
  opensBefore: new RegExp(`(?:^|[.:;,–—(|•„"]\\s*)${BETWEEN}$`, 'i'),
  movedAfter: new RegExp(
    `^(?:\\s*$|\\s*[.;:!?)\\]“"–—=<>≥≤(]|,| (?:je|pro|im|in|am|auf|über|und|sowie|oder|bis|per|für|aus) |${PLACE} (?:von|um|auf|bei|unter|über) ${FIGURE}|${PLACE} (?:[a-zäöüß]+ )?${INFINITIVE}(?![a-zäöüß]))`,
  ),
  opensAfter: new RegExp(
    `^(?:\\s*$|\\.\\s*$|\\s*[:=<>≥≤(–—]\\s*${FIGURE}|${PLACE} (?:(?:steig|sink|wachs|fall)en |(?:steigt|sinkt|wächst|fällt|liegt) )?(?:von|um|auf|unter|über|bei) ${FIGURE}|${PLACE} (?:deutlich |weiter |spürbar )?${INFINITIVE}(?![a-zäöüß])| (?:je|pro) (?:Tag|Woche|Monat|Quartal|Jahr)(?![a-zäöüß]))`,
  ),
  offline:
    /Pflege|Patient|\bBus|-Bus|E-Auto|Akku|Batterie|\bkm\b|Kilometer|\bMeter|Fahrzeug|Hebamm|Hausbesuch|Impf|\bKlinik|Schule|Museum|Drohne|Bücherei|Arzt|Praxis/,
  /** Nouns have a capital; a lower-case word that inflects like a verb or an adjective is none, unless all is lower case. */
  notTheNoun: (written, text, ordinary) =>
    /^[a-zäöüß]/.test(written) && !/\s/.test(written) && (ordinary || /[enrs]$/.test(written)) && /[A-ZÄÖÜ]/.test(text),
}
