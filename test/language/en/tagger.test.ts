import {expect, test} from 'vitest'
import {prepare} from '../../../src/language/analyze.js'
import {english} from '../../../src/language/en/index.js'
import {read} from './read.js'

test('asks for the tagger only where the first word is unknown', () => {
  expect(english.wantsTagger?.('Launch the site')).toBe(false)
  expect(english.wantsTagger?.('12 workshops')).toBe(false)
  expect(english.wantsTagger?.('Customers recommend us')).toBe(false)
  expect(english.wantsTagger?.('Abate dust in the joinery')).toBe(true)
})

test('an unknown verb keeps a statement from being taken for the name of a thing', async () => {
  const text = 'Befriend rival bakeries across town'
  await prepare([{text, language: 'en'}])
  expect(read(text).work).toBeUndefined()
}, 30_000)
