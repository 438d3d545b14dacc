import type {Language} from '../model/index.js'

/** What a unit can work on; two topics of one kind may well be one thing with two names. */
const KINDS: Record<Language, readonly (readonly [kind: string, words: RegExp])[]> = {
  en: [
    [
      'people',
      /^(?:community|communities|culture|teams?|hiring|recruiting|recruitment|talent|staff|staffing|wellbeing|employees?|volunteers?|membership)$/,
    ],
    [
      'money',
      /^(?:revenue|profit|profitability|costs?|finance|finances|funding|fundraising|grants?|cash|budget|savings)$/,
    ],
    [
      'market',
      /^(?:growth|marketing|sales|markets?|brand|expansion|customers?|partnerships?|acquisition|press|internationali[sz]ation)$/,
    ],
    [
      'things',
      /^(?:documentation|docs|infrastructure|platform|technology|engineering|architecture|buildings?|equipment|software|website|product|products)$/,
    ],
  ],
  de: [
    [
      'people',
      /^(?:gemeinschaft|kultur|teams?|recruiting|personal|mitarbeitende|mitarbeiterbindung|ehrenamt|mitglieder|personalgewinnung|unternehmenskultur)$/,
    ],
    [
      'money',
      /^(?:umsatz|gewinn|kosten|finanzen|finanzierung|budget|profitabilitaet|spenden|fundraising|foerdermittel|drittmittel|[a-z]+einwerbung|wirtschaftlichkeit)$/,
    ],
    [
      'market',
      /^(?:wachstum|marketing|vertrieb|markt|marke|expansion|kunden|partnerschaften|neukundengewinnung|markteintritt|internationalisierung)$/,
    ],
    [
      'things',
      /^(?:dokumentation|infrastruktur|plattform|technik|technologie|architektur|gebaeude|ausstattung|software|website|produkte?|digitalisierung)$/,
    ],
  ],
}

/** Whether the topics to the left and the right of an “and” are of different kinds; `false` where one is unknown. */
export function differInKind(left: readonly string[], right: readonly string[], language: Language): boolean {
  const kindsOf = (words: readonly string[]) =>
    KINDS[language].filter(([, known]) => words.some((word) => known.test(word)))
  const [one, ...moreLeft] = kindsOf(left)
  const [other, ...moreRight] = kindsOf(right)
  return one !== undefined && other !== undefined && one !== other && moreLeft.length + moreRight.length === 0
}
