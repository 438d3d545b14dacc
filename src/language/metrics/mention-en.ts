import type {Surroundings} from './mention.js'

/** Words that may stand between a figure or a verb and the metric. */
const BETWEEN =
  '(?:(?:the|our|its|their|all|total|average|median|overall|monthly|weekly|daily|yearly|annual|quarterly|organic|paid|' +
  'new|more|fewer|additional|unique|qualified|net|online|open|unplanned|serious|Instagram|LinkedIn|YouTube|TikTok|Facebook) )*'

const MOVE =
  'increas|rais|grow|boost|doubl|tripl|lift|improv|expand|reduc|cut|lower|decreas|shrink|halv|minimi[sz]|drop|win|gain|' +
  'generat|attract|achiev|reach|get|bring'

const FIGURE = '[~≈€$£<>≥≤+−-]?\\s?[\\d[]'
const PLACE = "(?: (?:in|on|at|for|via|among) (?:the )?[\\w&'-]+(?: [\\w&'-]+)?)?"
const RISE = '(?:grows?|rises?|increases?|falls?|drops?|declines?|goes|go|moves?|climbs?|doubles?|halves?|shrinks?)'

export const english: Surroundings = {
  otherBefore: /(?:\bnon|\banti)[- ]$/i,
  shareBefore: /(?:\b(?:share|percentage|proportion|part|fraction|percent) of|%(?: of)?) (?:the |our |all )?$/i,
  otherAfter:
    /^[ -](?:surveys?|teams?|reports?|dashboards?|tools?|process(?:es)?|workshops?|calculat\w+|strateg\w+|reviews?|meetings?|plans?|analys[ei]s|tracking|training|campaigns?|systems?|pages?|managers?|officers?|owners?|operations?|model(?:s|l?ing)?|data|agreements?|program(?:me)?s?|project|software|policy|policies|guidelines?|notes|butter|share|channels?|streams?|recognition|optimi[sz]ation|forecasts?|questionnaires?|department|people|leads?|targets?(?!,? (?:of|from|to|is|by)\b|:? ?[\d€$£≥])|metrics?|reporting|monitoring|measurement|framework|definitions?)\b/i,
  ratioAfter: /^ per (?!day|week|month|quarter|year|annum|\d)/i,
  movedBefore: new RegExp(
    `(?:\\b(?:${MOVE})[a-z]{0,4}|[\\d\\])][kKmM]?|\\b(?:number|amount|volume|level) of|\\b(?:more|fewer|less)) ${BETWEEN}$`,
    'i',
  ),
  opensBefore: new RegExp(`(?:^|[.:;,–—(|•“"]\\s*)${BETWEEN}$`, 'i'),
  movedAfter: new RegExp(
    `^(?:\\s*$|\\s*[.;:!?)\\]”"–—=<>≥≤(]|,(?! (?:who|which|that)\\b)|,? (?:in|on|at|per|for|via|among|through|across|within|during|and|or|while|so|because|without|a|an|each|every|until|before|after|compared|this|next) ?|${PLACE},? (?:from|by|to|below|above|under|over) ${FIGURE}| by (?:half|a (?:third|quarter|fifth)|one|two))`,
    'i',
  ),
  opensAfter: new RegExp(
    `^(?:\\s*$|\\.\\s*$|\\s*[:=<>≥≤(–—]\\s*${FIGURE}|${PLACE},?(?: ${RISE})? (?:from|by) ${FIGURE}|${PLACE} ${RISE} to ${FIGURE}|${PLACE} (?:is|are|stays?) (?:[a-z]+ ){0,2}${FIGURE}|${PLACE} per (?:day|week|month|quarter|year)\\b)`,
    'i',
  ),
  offline:
    /\b(?:nurses?|patients?|buse?s?|batter(?:y|ies)|kilomet\w+|km|miles?|vehicles?|vans?|trucks?|midwi(?:fe|ves)|doctors?|home|farms?|schools?|vaccin\w+|cars?|drones?|clinics?|museum|library)\b/i,
  notTheNoun: () => false,
}
