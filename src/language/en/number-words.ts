import {type CuedPattern, cued} from '../../model/cued.js'

import type {FrequencyWords} from '../quantities/frequencies.js'

/** Numbers written as words. `one` and the articles are left out: they rarely count anything. */
export const numberWords: Readonly<Record<string, number>> = {
  zero: 0,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  dozen: 12,
}

const PERIODS =
  'hour|day|morning|evening|night|weekend|week|month|quarter|year|term|season|shift|sprint|time|line|row|meeting|edition|issue|[a-z]+day'

/** “Every second guest” is half of them, “every second week” a rhythm. */
const everyNth = (nth: string, percent: number): [CuedPattern, number] => [
  cued(/every /, String.raw`\bevery ${nth}(?= [a-z])(?! (?:${PERIODS})s?\b)`, 'gi'),
  percent,
]

const oneIn = (whole: string, percent: number): [CuedPattern, number] => [
  cued(/one (?:in|out of) /, String.raw`\bone (?:in|out of) ${whole}\b`, 'gi'),
  percent,
]

/** Shares of a whole, in percent. */
export const shareWords: readonly [CuedPattern, number][] = [
  [
    cued(
      /half/,
      String.raw`(?<!(?:first|second|1st|2nd|other|better) )\bhalf(?= (?:of|the|our|all|as|its|their|have|are)\b)`,
      'gi',
    ),
    50,
  ],
  [cued(/half/, String.raw`(?<=\b(?:by|in|to) )half\b(?![-\p{L}])`, 'gi'), 50],
  [
    cued(
      /third/,
      String.raw`\b(?:a|one)[ -]third(?= (?:of|fewer|less|more|the)\b)|(?<=\bby )(?:a|one)[ -]third\b`,
      'gi',
    ),
    100 / 3,
  ],
  everyNth('(?:second|other)', 50),
  everyNth('third', 100 / 3),
  everyNth('fourth', 25),
  everyNth('fifth', 20),
  everyNth('tenth', 10),
  oneIn('three', 100 / 3),
  oneIn('four', 25),
  oneIn('five', 20),
  oneIn('ten', 10),
  [cued(/thirds/, String.raw`\btwo[ -]thirds\b`, 'gi'), 200 / 3],
  [
    cued(
      /quarter/,
      String.raw`\b(?:a|one)[ -]quarter(?= (?:of (?!20|the year)|fewer|less|more)\b)|(?<=\bby )(?:a|one)[ -]quarter\b`,
      'gi',
    ),
    25,
  ],
  [cued(/quarters/, String.raw`\bthree[ -]quarters(?= of\b)`, 'gi'), 75],
]

/** Verbs that carry their own figure: the factor of the change. */
export const factorVerbs: readonly [CuedPattern, number][] = [
  [
    cued(
      /doubl/,
      String.raw`\bdoubl(?:e|es|ed|ing)\b(?![- ](?:opt|click|check|room|digit|bed|sided|blind|decker|tap|down))`,
      'gi',
    ),
    2,
  ],
  [cued(/tripl|trebl/, String.raw`\b(?:tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing))\b`, 'gi'), 3],
  [cued(/quadrupl/, String.raw`\bquadrupl(?:e|es|ed|ing)\b`, 'gi'), 4],
  [cued(/halv/, String.raw`\bhalv(?:e|es|ed|ing)\b`, 'gi'), 0.5],
]

/** `one` counts only where the words around it show that someone counted. */
export const countedOne = cued(
  /one/,
  String.raw`(?<=\b(?:at least|at most|more than|less than|from|exactly|than) )one\b(?! (?:another|place|go|stop))`,
  'gi',
)

/** `once a week`, `one walk per shift`, `from monthly to weekly`. */
export const frequencies: FrequencyWords = {
  cue: /\b(?:once|twice|one|hourly|daily|weekly|fortnightly|monthly|quarterly|yearly)\b/i,
  counted: [
    [
      /\bonce(?= (?:per|an?|every|each|in a) (?:day|night|week|weekend|month|quarter|year|term|season|shift|sprint)\b)|(?<=\b(?:at least|at most|more than|only) )once\b/gi,
      1,
    ],
    [
      /\btwice(?= (?:per|an?|every|each|in a) (?:day|night|week|weekend|month|quarter|year|term|season|shift|sprint)\b)|(?<=\b(?:at least|at most|more than|less than) )twice\b/gi,
      2,
    ],
    [
      /\bone(?= \(1\))|\bone(?= [a-z-]+(?: [a-z-]+)? (?:per|an?|every|each) (?:day|night|week|weekend|month|quarter|year|term|season|shift|sprint)\b)/gi,
      1,
    ],
  ],
  rhythm:
    /(?<=\bfrom )(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly)(?= to )|(?<=\bto )(?:hourly|daily|weekly|fortnightly|monthly|quarterly|yearly)\b(?! [a-z])/gi,
  perYear: {hourly: 8760, daily: 365, weekly: 52, fortnightly: 26, monthly: 12, quarterly: 4, yearly: 1},
}
