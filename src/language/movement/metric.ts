import type {Language, Piece} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import type {Quantity} from '../facts.js'
import {pieceOf, type Word} from '../words.js'
import type {MovementWord} from './lexicon.js'

interface Sentence {
  text: string
  words: readonly Word[]
  quantities: readonly Quantity[]
  moves: readonly MovementWord[]
  language: Language
}

/** Words in front of a metric that belong to the sentence and not to its name. */
const leading: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'we will to our the a an and by at have has be is are should must want can further continuously significantly successfully overall ensure that please also key result in reach achieve hit attain get obtain deliver maintain keep see make complete up down from within between'.split(
      ' ',
    ),
  ),
  de: new Set(
    'wir haben hat werden wird wollen soll sollen die der das den dem des ein eine einen einer eines unser unsere unseren unserer unseres ihr ihre sie uns es von vom zur zum bis dass deutlich weiter erreichen erzielen erreicht mindestens höchstens binnen innerhalb zwischen nur sie'.split(
      ' ',
    ),
  ),
}

/** Words behind a metric that belong to the sentence. */
const trailing: Record<Language, ReadonlySet<string>> = {
  en: new Set(
    'is are was were be been to by from of at will has have should goes go stays remains reaches reach and with under over below above the a an in on for within between up down only every each'.split(
      ' ',
    ),
  ),
  de: new Set(
    'ist sind wird werden liegt liegen beträgt bleibt soll sollen von auf um bei hat haben wurde wurden sich erreicht unter über die der das den im in und mit binnen innerhalb zwischen nur steht stehen'.split(
      ' ',
    ),
  ),
}

/** Verbs that end the subject of a sentence: „Der Umsatz [liegt] jeden Monat über …“. */
const finite: Record<Language, ReadonlySet<string>> = {
  en: new Set('is are was were stays stay remains remain reaches reach has have goes exceeds'.split(' ')),
  de: new Set(
    'ist sind liegt liegen bleibt bleiben beträgt betragen wird werden hat haben erreicht erreichen'.split(' '),
  ),
}

/** Where a noun phrase ends behind its number or its verb. */
const ends: Record<Language, RegExp> = {
  en: /[,;:.!?()|]|(?<=\s)(?:by|to|from|so|in order|through|because|within|until|for|while|via|with|without|at|on|in|during|per|who|that|which|using|and|are|is|have|has|can|will|compared|of)\s/i,
  de: /[,;:.!?()|]|(?<=\s)(?:um|auf|von|damit|sodass|durch|weil|innerhalb|bis|für|während|mit|ohne|bei|im|in|am|pro|je|und|sind|ist|haben|hat|werden|wird|gegenüber)\s/i,
}

/** The noun phrase in front of the first value: `Raise [CSAT of phone support] from 3.8 to 4.3`. */
export function metricBefore(sentence: Sentence, anchor: number): Piece | undefined {
  const start = clauseStart(sentence, anchor)
  return trim(sentence, start, anchor)
}

/** The noun phrase behind a number or a verb: `Reach 500 [active clinics]`, `90% of [tickets]`. */
export function metricBehind(sentence: Sentence, from: number): Piece | undefined {
  const {text, language} = sentence
  const tail = text
    .slice(from, from + 120)
    .replace(
      /^( ?(?:of|der|von|aller|unserer|des)| (?:increase|decrease|reduction|growth|rise|drop|improvement|cut|Steigerung|Senkung|Rückgang|Wachstum) (?:in|of|bei|der|des|beim)) /u,
      (head) => ' '.repeat(head.length),
    )
  const end = ` ${tail.trimStart()}`.search(ends[language])
  const offset = from + (tail.length - tail.trimStart().length)
  return trim(sentence, offset, end < 0 ? Math.min(text.length, from + 120) : offset + Math.max(0, end - 1))
}

const BREAKS = latin(String.raw`[.!?;|][ \u00a0]|[|]| [–—] |: (?=\p{L})`, 'g')

function clauseStart({text, quantities}: Sentence, anchor: number): number {
  const label = quantities.findLast(({kind, end}) => kind === 'label' && end <= anchor)?.end ?? 0
  const head = text.slice(Math.max(label, anchor - 160), anchor)
  let start = Math.max(label, anchor - 160)
  const base = start
  for (const {0: found, index} of head.matchAll(BREAKS))
    if (latin(String.raw`\p{L}`).test(head.slice(index + found.length))) start = base + index + found.length
  return start
}

function trim({words, moves, language, text}: Sentence, start: number, end: number): Piece | undefined {
  const inside = words.filter((word) => word.start >= start && word.end <= end)
  const movers = new Set(moves.map(({word}) => word))
  const isOpening = (word: Word) => leading[language].has(word.lower) || movers.has(word)
  while (inside[0] && isOpening(inside[0])) inside.shift()
  for (let last = inside.at(-1); last; last = inside.at(-1)) {
    if (!trailing[language].has(last.lower) && !movers.has(last)) break
    inside.pop()
  }
  const verb = inside.findIndex((word, at) => at > 0 && (finite[language].has(word.lower) || movers.has(word)))
  if (verb > 0) inside.length = verb
  const [first, last] = [inside[0], inside.at(-1)]
  if (!first || !last || !inside.some((word) => latin(String.raw`\p{L}{2}`).test(word.text))) return undefined
  const closes = text.charAt(last.end) === ')' && text.slice(first.start, last.end).includes('(')
  return pieceOf(text, first.start, closes ? last.end + 1 : last.end)
}
