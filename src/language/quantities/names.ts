import {type CuedPattern, cued} from '../../model/cued.js'

/** Words that take a number as their name: „Werk 2“, “Phase 2”, “Sprint 12”, “Windows 11”. */
const NAMED = [
  'phase stage step level tier section chapter part version release sprint iteration wave round batch cohort class grade',
  'type option plan pillar theme track stream module unit lesson room floor gate line route zone page figure table slide',
  'appendix article paragraph clause annex milestone epic story task item ticket issue scope layer',
  'category priority prio severity sev generation gen mark series season episode volume model node policy rule agenda',
  'formula day grade appendix bus highway interstate channel studio pier terminal platform checklist schedule',
  'werk linie stufe halle etappe schritt kapitel abschnitt teil stand runde welle klasse jahrgang gruppe modul raum etage',
  'tor gleis zone seite tabelle abbildung anlage artikel absatz paragraf paragraph ziffer meilenstein fassung standort bau',
  'haus station ebene kategorie priorität generation serie staffel folge band modell knoten regel formel bundesliga liga',
  'kita gebäude zimmer saal bahnsteig los charge baureihe pflegegrad windows office android ios macos angular vue react python java',
  'php node.js net typescript ecmascript postgres mysql ubuntu debian drupal wordpress laravel rails spring sap s/4hana',
  'iphone pixel galaxy boeing airbus apollo studio covid iso din en iec nist soc pci norm standard rfc section § art. abs.',
  'testlauf probelauf durchlauf lektion einheit amt referat dezernat abteilung fachbereich sachgebiet rehearsal dry-run ward',
  'framework richtlinie leitlinie protokoll profil spec guideline department branch office precinct',
  'nr. no. vol. fig. ch. v. ver. pay azure chatgpt gpt llama gemini claude netzwerk industrie arbeit',
].join(' ')

/** Those of them that are verbs at the start of a statement: “Release 3 features”. */
export const alsoVerbs: ReadonlySet<string> = new Set(
  'release stage mark page track model gate route table zone line'.split(' '),
)

export const namedByNumber: ReadonlySet<string> = new Set(NAMED.split(' '))

/** Numbers that are names by their own form. */
export const names: readonly CuedPattern[] = [
  cued(/covid/, String.raw`\bCOVID-?19\b`, 'gi'),
  cued(/@/, String.raw`@\d+`, 'g'),
  cued(/§/, String.raw`(?<![\p{L}\p{N}])§{1,2} ?\d+[a-z]?(?:[ -]\d+[a-z]?)?(?: (?:Abs\.|Satz) ?\d+){0,2}`, 'gi'),
  cued(
    /iso|din|en|iec|nist|soc|pci|rfc|asil|bs|ansi|ieee|fips|wcag|cis|vdi|gdpr|art|cve|cefr/,
    String.raw`(?<![\p{L}\p{N}])(?:ISO|DIN|EN|IEC|NIST|SOC|PCI|RFC|ASIL|BS|ANSI|IEEE|FIPS|WCAG|CIS|VDI|GDPR|Art\.?|CVE|CEFR)(?:[ /-](?:EN|ISO|IEC|SP|DSS|TS))*[ -]?\d+(?:[-.:]\d+){0,3}(?: Type (?:I{1,3}|\d))?`,
    'g',
  ),
  cued(
    /v\.?\d|version/,
    String.raw`(?<![\p{L}\p{N}])v(?:ersion )?\.?\d+(?:\.(?:\d+|x)){0,3}(?:-[\p{L}\p{N}.]+)?(?![\p{L}\p{N}%])`,
    'gi',
  ),
  cued(
    /\d\.\d+\.\d/,
    String.raw`(?<![\p{L}\p{N}.,])(?!\d{1,2}\.\d{1,2}\.20\d\d)\d+\.\d+\.\d+(?:[.-][\p{L}\p{N}]+){0,3}(?![\p{L}\p{N}%])`,
    'g',
  ),
  // “Ship the 1.0 of the booking app”, „Die 2.0 der App ist da“: a release with an article in place of its noun.
  cued(
    /(?:the|die|der) \d+\.\d/,
    String.raw`(?<=\b(?:the|die|der) )\d{1,2}\.\d(?=$|[.,;:!?]| (?:of|der|des|von|release|version|ist|is)\b)`,
    'gi',
  ),
  cued(
    / 20[0-6]/,
    String.raw`(?<![\p{L}\p{N}])(?:agenda|vision|strategie|strategy|horizont|horizon|programm|programme|plan|initiative) 20[0-6]\d(?![\p{L}\p{N}%])`,
    'gi',
  ),
  // “Branches 3, 7 and 12”, „in den Ämtern 10, 20 und 32“: which ones, not how many.
  cued(
    /\d (?:und|and|&|or|oder|bis|to) \d/,
    String.raw`(?<=(?<![\p{L}])(?:departments?|branch(?:es)?|offices?|teams?|sites?|plants?|floors?|wards?|buildings?|rooms?|groups?|schools?|zones?|lines?|halls?|units?|regions?|clusters?|phases?|stages?|grades?|classes|chapters?|steps?|levels?|ämtern?|abteilung(?:en)?|referaten?|dezernaten?|werken?|linien?|hallen?|standorten?|filialen?|stationen?|klassen?|gruppen?|gebäuden?|zonen?|phasen?|stufen?|kapiteln?|schritten?|bereichen?|häusern?|kreisen?|bezirken?|wachen?|gleisen?) )\d{1,3}(?:, ?\d{1,3}){0,8}(?: (?:und|and|&|or|oder|bis|to) \d{1,3})(?![\p{L}\p{N}%€]|[.,]\d| ?(?:%|€|days?|hours?|weeks?|minutes?|tagen?|stunden|wochen|minuten|prozent|percent|points?|punkten?))`,
    'gi',
  ),
  cued(/\d\.x/, String.raw`(?<![\p{L}\p{N}])\d+\.x(?![\p{L}\p{N}])`, 'gi'),
  cued(
    /top[- ]/,
    String.raw`(?<![\p{L}\p{N}])top[- ]\d{2,4} (?:company|employer|brand|award|arbeitgeber|unternehmen|list|index)`,
    'gi',
  ),
  cued(
    /fortune|forbes|dax|s&p|nasdaq|stoxx|ftse/,
    String.raw`(?<![\p{L}\p{N}])(?:fortune|forbes|dax|s&p|sdax|mdax|nasdaq|euro stoxx|ftse)[- ]\d{2,4}`,
    'gi',
  ),
  cued(
    / \d\.0/,
    String.raw`(?<![\p{L}\p{N}])(?:industrie|industry|arbeit|pflege|work|web|schule|society|logistik) \d\.0(?![\p{L}\p{N}])`,
    'gi',
  ),
  cued(
    /(?:http|https|tls|oauth|usb|bluetooth|html|css|es|ipv|sha|utf|base|md)[ -/]?\d/,
    String.raw`(?<![\p{L}\p{N}])(?:http|https|tls|oauth|usb|bluetooth|html|css|es|ipv|sha|utf|base|md)[ -/]?\d+(?:\.\d+)?(?![\p{L}\p{N}%])`,
    'gi',
  ),
  cued(/p\d\d/, String.raw`(?<![\p{L}\p{N}])(?:p|P)(?:50|75|90|95|99|99[.,]9)(?![\p{L}\p{N}%])`, 'g'),
  cued(/p\d\d/, String.raw`(?<![\p{L}\p{N}])(?:p\d\d/)?p\d\d(?![\p{L}\p{N}])`, 'gi'),
]

/** A word that mixes letters and digits is a name: `OAuth2`, `GPT-4`, `COVID-19`, `5G`, `S/4HANA`, `libp2p`. */
export const mixedWord = cued(
  /\d/,
  String.raw`(?<![\p{L}\p{N}_])(?:[\p{L}_][\p{L}_/]{0,30}-?\d[\p{L}\p{N}_./-]{0,40}(?<![./-])|[\p{L}]{1,20}(?:-[\p{L}]{1,20}){1,3}-\d+(?:\.\d+)?)(?![\p{L}\p{N}_])`,
  'g',
)
