import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {german} from '../../../src/language/de/index.js'
import {analyze, loadLanguage} from '../../../src/language/index.js'
import type {Piece} from '../../../src/model/index.js'

await loadLanguage('de')

const WORDS =
  `Einführung des Portals steigern von 12 auf 20 und sowie , damit Kund:innen Kunden*innen wir führen ein haben
geschult ist live – ( ) um zu erreichen neue Workshops 80 % der jeden Monat über halten deutlich mehr Ausbau-Konzept die in denen`.split(
    /\s+/,
  )
const sentence = fc.array(fc.constantFrom(...WORDS), {maxLength: 25}).map((words) => words.join(' '))
const text = fc.oneof(sentence, fc.string({unit: 'grapheme', maxLength: 80}))

function piecesOf(value: unknown): Piece[] {
  if (Array.isArray(value)) return value.flatMap(piecesOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(piecesOf)
  return 'start' in value && 'end' in value && 'text' in value ? [value as Piece, ...inner] : inner
}

describe('German facts', () => {
  it('gives pieces whose offsets reproduce their text', () => {
    fc.assert(
      fc.property(text, (statement) => {
        const facts = analyze(statement, 'de')
        const read = Object.keys(german.facts).map((name) => facts[name as keyof typeof german.facts])
        for (const {text: piece, start, end} of piecesOf(read)) expect(statement.slice(start, end)).toBe(piece)
      }),
      {numRuns: 300},
    )
  })

  it('names one goal at least where there are words', () => {
    fc.assert(
      fc.property(sentence, (statement) => {
        const {goals, wordCount} = analyze(statement, 'de')
        expect(goals.length > 0).toBe(wordCount > 0)
      }),
    )
  })

  it('reads no more of an endless statement than of a long one', () => {
    const long = 'Wir führen Workshops durch und '.repeat(40)
    const goalsIn = (statement: string) => german.facts.goals(german.take(draftOf(statement)))
    expect(goalsIn(long.repeat(20))).toHaveLength(goalsIn(long)?.length ?? 0)
  })

  it.each([
    ['Kund:innen', 'Kunden*innen', 'Kund_innen', 'KundInnen', 'Kundinnen'],
    ['Wir führen ein Kassensystem ein', 'Wir fuehren ein Kassensystem ein'],
    ['Großes Konzept schließen wir ab', 'Grosses Konzept schliessen wir ab'],
  ])('reads every spelling alike: %s', (first, ...others) => {
    const facts = ({work, effect, vagueGoal}: ReturnType<typeof analyze>) => [
      work?.kind,
      effect !== undefined,
      vagueGoal !== undefined,
    ]
    for (const other of others) expect(facts(analyze(other, 'de'))).toEqual(facts(analyze(first, 'de')))
  })
})

function draftOf(statement: string) {
  const {quantities, slots} = analyze(statement, 'de')
  const words = Array.from(statement.matchAll(/\p{L}+/gu), ({0: word, index}) => ({
    text: word,
    lower: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }))
  return {text: statement, words, quantities, slots}
}
