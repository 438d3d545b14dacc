import {expect, test} from 'vitest'
import {analyze, prepare} from '../../src/language/index.js'

const textsOf = (count: number, what: string) =>
  Array.from({length: count}, (_, index) => ({text: `${what} ${index}: guests from 10 to 20`, language: 'en' as const}))

test('all statements of a document are remembered, however many it has', async () => {
  const texts = textsOf(1200, 'Branch')
  await prepare(texts)
  const facts = texts.map(({text, language}) => analyze(text, language))
  expect(texts.filter(({text, language}, index) => analyze(text, language) !== facts[index])).toEqual([])
})

test('those of many small documents are forgotten again', async () => {
  const [first] = textsOf(1, 'Shop')
  if (!first) throw new Error('There is one.')
  await prepare([first])
  const facts = analyze(first.text, 'en')
  for (const {text} of textsOf(600, 'Stall')) analyze(text, 'en')
  expect(analyze(first.text, 'en')).not.toBe(facts)
})
