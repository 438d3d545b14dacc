import {expect, test} from 'vitest'
import {read} from './read.js'

const saysWork = (text: string): boolean => {
  const {work, effect} = read(text)
  return work !== undefined && effect === undefined
}

test.each([
  'Launch the partner portal',
  'Introduce an AI assistant for claims',
  'Documentation of the night shift rules',
  'New landing page live',
])('work: %s', (text) => {
  expect(saysWork(text)).toBe(true)
})

test.each([
  'Partners get answers without asking us',
  'Engineers release whenever they are ready',
  'Build trust with first-time buyers',
  'Ship with confidence',
])('no work: %s', (text) => {
  expect(saysWork(text)).toBe(false)
})
