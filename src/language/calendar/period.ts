import {cued, patternFor} from '../../model/cued.js'
import {MONTH, MONTH_CUE} from './month-names.js'

/** Everything that tells a reader when: cycles, years, seasons, months with a year, numbered weeks and sprints, spans. */
const PERIODS = (
  [
    [/[qht][1-4]|[1-4][qh]/, String.raw`[qht][1-4](?![\p{N}.])|[1-4][qh]`],
    [/fy|gj/, String.raw`(?:fy|gj)[ '’]?\d\d`],
    [/20[1-4]/, String.raw`20[1-4]\d(?!\p{N}|,\d)`],
    [MONTH_CUE, String.raw`${MONTH}\.? ?(?:–|-|to|bis) ?${MONTH}`],
    [
      /year|month|jahr|monat/,
      '(?:this|next|last|current|coming|end of(?: the)?|dieses|nächstes|laufendes?|kommendes?) ?(?:year|jahr|month|monat)',
    ],
    [/annual|ly /, '(?:quarterly|semi-?annual|annual|yearly|monthly) (?:okrs?|objectives|goals|plan|cycle)'],
    [
      /quartals|jahres|monats|semester|trimester|tertial/,
      '(?:quartals|jahres|halbjahres|monats|semester|trimester|tertials?)(?:-?okrs?|-?ziele|plan\\p{L}*)',
    ],
    [/mester|tertial|half|halb|quart/, '(?:semester|trimester|tertial|half[- ]year|halbjahr|quarter|quartal)s?'],
    [
      /mester|tertial|third|drittel|half|halb|quart/,
      String.raw`(?:first|second|third|fourth|erste[snrm]?|zweite[snrm]?|dritte[snrm]?|vierte[snrm]?|[1-4]\.) (?:quarter|half|semester|trimester|third|quartal|halbjahr|tertial|drittel)`,
    ],
    [
      /[a-z][ #]?\d/,
      String.raw`(?:day|days|week|weeks|month|sprint|cycle|season|saison|tag|tage|woche|wochen|monat|zyklus|kw)[ #]?\d+`,
    ],
    [
      /day|week|month|tage|wochen|monate/,
      String.raw`(?:\d+|six|eight|ten|twelve|sechs|acht|zehn|zwölf)[ -](?:day|week|month|tage|wochen|monate)s?[ -](?:cycle|plan|period|sprint|okrs?|zyklus|plan)`,
    ],
    [
      /next|coming|following|nächsten|kommenden/,
      String.raw`(?:next|coming|following|nächsten|kommenden) (?:\d+|two|three|six|eight|ten|twelve|zwei|drei|sechs|acht|zehn|zwölf) (?:days|weeks|months|tagen?|wochen|monaten?)`,
    ],
    [/end|middle|mitte/, `(?:end|middle|ende|mitte) (?:of )?${MONTH}`],
    [
      /\d\d/,
      String.raw`(?:spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst)(?: term| semester)?[ ]?(?:20)?\d\d`,
    ],
    [
      /spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst/,
      '(?:until|by|for|this|next|through|bis|bis zum|im|zum|für den|diesen?|nächsten?|kommenden?) (?:the )?(?:end of )?(?:spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst)',
    ],
    [
      /spring|summer|autumn|fall|winter|frühjahr|frühling|sommer|herbst/,
      '(?:spring|summer|autumn|fall|winter|frühjahrs?|frühlings?|sommer|herbst)[ -]?(?:okrs?|goals|objectives|ziele)|(?:okrs?|goals|objectives|key results|ziele)[ :–—|-]{1,3}(?:spring|summer|autumn|winter|frühjahr|frühling|sommer|herbst)(?! \\p{L})',
    ],
    [/year|jahr/, '(?:school|academic|church|schul|studien|kirchen|wirtschafts|geschäfts)[ -]?(?:years?|jahre?s?)'],
    [/pi/, String.raw`pi[ -]?\d+`],
    [/wöchig/, String.raw`(?:sechs|acht|zehn|zwölf)wöchig\w*`],
    [/\d\.\d/, String.raw`\d{1,2}\.\d{1,2}\.(?:\d\d|\d{4})`],
  ] as const
).map(([cue, pattern]) => cued(cue, String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?!\p{L})`, 'i'))

/** Addresses, code and lines that only say when the file was touched name no period of goals. */
const ASIDES =
  /`[^`\n]*`|\]\([^)\s]*\)|https?:\/\/\S+|^.*(?:updated|reviewed|created|aktualisiert|erstellt|copyright|©).*$/gim

/** Whether a text says anywhere, in any form, what time it speaks of. */
export function namesPeriod(text: string): boolean {
  const prose = text.replace(ASIDES, ' ')
  const lower = prose.toLowerCase()
  return PERIODS.some((form) => patternFor(form, lower)?.test(prose))
}
