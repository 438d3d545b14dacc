import {readdirSync, readFileSync} from 'node:fs'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {ConvertFormat} from '../../src/convert/index.js'
import {parse} from '../../src/parse/index.js'
import {modelOf, through} from './model.js'

const words = fc.constantFrom(
  'Guests',
  'Patienten',
  'wait',
  'less',
  'at the counter',
  'für alle',
  '“quickly”',
  "the baker's",
  '3.5 %',
  '*',
  '_now_',
  '#4',
  'a: b',
  '[baseline]',
  '<5',
  'A&B',
  '🚢',
  'C\\D',
  '"so"',
  '1.200 €',
  'yes',
)
const sentence = fc
  .tuple(fc.constantFrom('Bread', 'Wards', 'Schulen', 'Players'), fc.array(words, {minLength: 3, maxLength: 7}))
  .map(([first, rest]) => [first, 'stay', ...rest, 'today'].join(' '))
const value = fc.constantFrom('9', '4.5', '34 %', '1,5 h', '[target]')
const name = fc.constantFrom('Mei', 'Sister Abiola', 'Team Ofen', '[who]')
const maybe = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary).map((one) => (one === null ? {} : {[key]: one}))
const merged = (...parts: fc.Arbitrary<object>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all))

const keyResult = fc.oneof(
  sentence,
  merged(
    sentence.map((title) => ({title})),
    maybe('baseline', value),
    maybe('target', value),
    maybe('owner', name),
    maybe('due', fc.constant('2027-03-31')),
    maybe('status', fc.constantFrom('at risk', 'achieved', 'dropped', 'on track')),
    maybe('confidence', fc.constantFrom(0.7, '70 %')),
    maybe('type', fc.constantFrom('committed', 'guardrail')),
  ),
)
const objective = merged(
  sentence.map((title) => ({title})),
  fc.array(keyResult, {minLength: 1, maxLength: 4}).map((keyResults) => ({keyResults})),
  maybe('owner', name),
  maybe('description', sentence),
  maybe('parents', fc.constantFrom(['O2'], ['O2', 'O3'])),
  maybe('initiatives', fc.array(sentence, {minLength: 1, maxLength: 2})),
)
const set = merged(
  fc.array(objective, {minLength: 1, maxLength: 3}).map((objectives) => ({objectives})),
  maybe('unit', fc.constantFrom('Bakery', 'Station 4')),
  maybe('level', fc.constantFrom('company', 'team')),
  maybe('cycle', fc.constantFrom('2027-Q1', 'H2 2026')),
  maybe('owner', name),
  maybe('status', fc.constantFrom('draft')),
)

/** Objectives and key results numbered in order, as most people do. */
function numbered(file: {objectives: {keyResults: unknown[]}[]}) {
  return {
    ...file,
    objectives: file.objectives.map((one, index) => ({
      id: `O${index + 1}`,
      ...one,
      keyResults: one.keyResults.map((two, at) =>
        typeof two === 'string' ? two : {id: `KR${index + 1}.${at + 1}`, ...(two as object)},
      ),
    })),
  }
}

test.each<ConvertFormat[]>([
  ['yaml', 'json'],
  ['md', 'json'],
  ['yaml', 'md'],
])(
  'JSON through %s to %s says the same',
  async (...formats) => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(set, set.map(numbered)), async (file) => {
        const source = JSON.stringify(file)
        const before = modelOf(await parse(source, {filePath: 'okrs.json'}))
        expect(before[0]?.objectives).toHaveLength(file.objectives.length)
        expect(modelOf(await through(source, 'okrs.json', ...formats))).toEqual(before)
      }),
      {numRuns: 40},
    )
  },
  120_000,
)

const root = new URL('../../fixtures/', import.meta.url)
const folder = (name: string) =>
  readdirSync(new URL(name, root))
    .filter((file) => /\.(?:md|json|yaml)$/.test(file))
    .map((file) => `${name}/${file}`)

test.each(['specials', 'quiet', 'winery', 'city-utility', 'demo'].flatMap(folder))(
  '%s says the same in JSON and in Markdown again',
  async (file) => {
    const source = readFileSync(new URL(file, root), 'utf8')
    const before = modelOf(await parse(source, {filePath: file}))
    expect(modelOf(await through(source, file, 'json', 'md'))).toEqual(before)
  },
  60_000,
)
