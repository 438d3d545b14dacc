import {Ajv2020} from 'ajv/dist/2020.js'
import {expect, test} from 'vitest'
import {balanceOf, metrics} from '../../../src/language/metrics/index.js'
import {stem} from '../../../src/language/metrics/inflection.js'
import data from '../../../src/language/metrics/metrics.json' with {type: 'json'}
import schema from '../../../src/language/metrics/metrics.schema.json' with {type: 'json'}
import {nameWord} from '../../../src/language/metrics/tokens.js'
import type {Language} from '../../../src/model/index.js'

const languages: Language[] = ['en', 'de']

const listed = (...lists: readonly (string | undefined)[]): string[] =>
  lists.flatMap((list) => (list ? list.split('; ') : []))

/** Groups the values by key, so that a test can say what shares one. */
function grouped(pairs: readonly (readonly [key: string, value: string])[]): [string, string[]][] {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of pairs) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return [...groups].map(([key, values]) => [key, [...values]])
}

test('the data follows its schema', () => {
  const validate = new Ajv2020({allErrors: true}).compile(schema)
  expect(validate(data), JSON.stringify(validate.errors, null, 2)).toBe(true)
})

test('there are many metrics, and at least twelve in every domain', () => {
  expect(metrics.length).toBeGreaterThanOrEqual(180)
  const domains = schema.$defs.metric.properties.domain.enum
  const sizes = domains.map((domain) => metrics.filter((metric) => metric.domain === domain).length)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
})

test('ids are unique', () => {
  expect(new Set(metrics.map((metric) => metric.id)).size).toBe(metrics.length)
})

test.each(languages)('no name stands for two metrics (%s)', (language) => {
  const pairs = metrics.flatMap((metric) =>
    listed(metric[language], metric.ordinary?.[language]).map(
      (name) => [nameWord(name, language).word, metric.id] as const,
    ),
  )
  expect(grouped(pairs).filter(([, ids]) => ids.length > 1)).toEqual([])
})

test('what balances a metric is another metric', () => {
  const broken = metrics.filter((metric) => metric.balance && (balanceOf(metric) ?? metric) === metric)
  expect(broken.map((metric) => metric.id)).toEqual([])
})

test('what can rise with nobody better off has a metric that balances it', () => {
  expect(metrics.filter((metric) => metric.vanity && !metric.balance).map((metric) => metric.id)).toEqual([])
})

test('a deliverable is never measured by a vanity metric or a standing figure', () => {
  const wrong = metrics.filter((metric) => metric.outcomeOf && (metric.vanity || metric.kpi))
  expect(wrong.map((metric) => metric.id)).toEqual([])
})

test.each(languages)('no metric lists a name twice (%s)', (language) => {
  const twice = metrics.flatMap((metric) => {
    const words = listed(metric[language], metric.ordinary?.[language]).map((name) => nameWord(name, language).word)
    return words.filter((word, at) => words.indexOf(word) !== at)
  })
  expect(twice).toEqual([])
})

test.each(languages)('a deliverable belongs to at most three metrics (%s)', (language) => {
  const pairs = metrics.flatMap((metric) =>
    listed(metric.outcomeOf?.[language]).map((term) => [stem(term.toLowerCase(), language), metric.id] as const),
  )
  expect(grouped(pairs).filter(([, ids]) => ids.length > 3)).toEqual([])
})

test('deliverables are named in both languages', () => {
  const lists = metrics.flatMap((metric) => (metric.outcomeOf ? [metric] : []))
  const oneSided = lists.filter(({outcomeOf}) => !outcomeOf?.en || !outcomeOf.de)
  expect(oneSided.map((metric) => metric.id)).toEqual([])
})
