import type {Language} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Quantity} from '../facts.js'

type Relation = NonNullable<Quantity['relation']>

const before: Record<Language, readonly [Relation, RegExp][]> = {
  en: [
    [
      '>=',
      /(?:at least|no (?:less|fewer) than|not (?:less|fewer) than|a minimum of|minimum(?: of)?|min\.?|at a minimum)$/i,
    ],
    [
      '<=',
      /(?:at most|up to|no more than|not more than|not exceed(?:ing)?|a maximum of|maximum(?: of)?|max\.?|capped at)$/i,
    ],
    ['>', /(?:more than|over|above|exceed(?:s|ing)?|greater than|higher than|better than|upwards? of|beyond)$/i],
    ['<', /(?:less than|fewer than|under|below|lower than|shorter than|smaller than|faster than|sub)$/i],
    ['~', /(?:about|around|approximately|approx\.?|roughly|nearly|almost|circa|some)$/i],
  ],
  de: [
    ['<=', /(?:höchstens|maximal|max\.?|bis zu|nicht mehr als|nicht über|allerhöchstens)$/i],
    ['>=', /(?:mindestens|min\.?|wenigstens|nicht weniger als|nicht unter|minimal|mind\.)$/i],
    ['>', /(?:mehr als|über|oberhalb(?: von)?|größer(?: als)?|höher als|besser als|länger als)$/i],
    ['<', /(?:weniger als|unter|unterhalb(?: von)?|kleiner(?: als)?|niedriger als|kürzer als|schneller als)$/i],
    ['~', /(?:ca\.?|circa|zirka|etwa|rund|ungefähr|knapp|fast|gut|annähernd|an die)$/i],
  ],
}

const signs: Readonly<Record<string, Relation>> = {
  '<': '<',
  '>': '>',
  '≤': '<=',
  '⩽': '<=',
  '≥': '>=',
  '⩾': '>=',
  '<=': '<=',
  '>=': '>=',
  '=<': '<=',
  '=>': '>=',
  '~': '~',
  '≈': '~',
  '∼': '~',
}

const SIGN = /(?:<=|>=|=<|(?<![-=])=>|(?<![-=])>|<|[≤≥⩽⩾~≈∼])[ \u00a0\u202f]?$/u
const WORDS_END = /[ \u00a0\u202f]+(?:the |a |an |den |die |der )?$/u

/** The relation in front of the offset `start`, and where it begins. */
export function relationBefore(text: string, start: number, language: Language): [Relation, number] | undefined {
  const from = Math.max(0, start - 30)
  const head = text.slice(from, start)
  const sign = head.match(SIGN)
  if (sign?.index !== undefined) {
    const relation = signs[sign[0].trim()]
    if (relation) return [relation, from + sign.index]
  }
  const gap = head.match(WORDS_END)
  if (gap?.index === undefined) return undefined
  const words = head.slice(0, gap.index)
  for (const [relation, pattern] of before[language]) {
    const found = words.match(pattern)
    if (found?.index === undefined) continue
    if (found.index > 0 && latin(String.raw`[\p{L}\p{N}-]`).test(words.charAt(found.index - 1))) continue
    return [relation, from + found.index]
  }
  return undefined
}

const after: Record<Language, readonly [Relation, RegExp][]> = {
  en: [
    ['>=', /^ (?:or (?:more|higher|better|above|greater)|and (?:above|up)|minimum|plus)\b/i],
    ['<=', /^ (?:or (?:less|fewer|lower|below|under)|maximum)\b/i],
  ],
  de: [
    ['>=', latin(String.raw`^ (?:oder (?:mehr|höher|besser|darüber)|und (?:mehr|darüber))(?!\p{L})`, 'i')],
    ['<=', latin(String.raw`^ (?:oder (?:weniger|darunter|niedriger)|und weniger)(?!\p{L})`, 'i')],
  ],
}

export function relationAfter(text: string, end: number, language: Language): Relation | undefined {
  const tail = text.slice(end, end + 20)
  if (latin(String.raw`^\+(?![\p{L}\p{N}])`).test(tail)) return '>='
  return after[language].find(([, pattern]) => pattern.test(tail))?.[0]
}
