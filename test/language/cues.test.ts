import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it, vi} from 'vitest'
import * as german from '../../src/language/de/number-words.js'
import * as english from '../../src/language/en/number-words.js'
import {idioms} from '../../src/language/quantities/idioms.js'
import {englishLabels, labels} from '../../src/language/quantities/labels.js'
import {mixedWord, names} from '../../src/language/quantities/names.js'
import {times} from '../../src/language/quantities/times.js'
import {type CuedPattern, cued, patternFor} from '../../src/model/cued.js'

const root = new URL('../../fixtures/', import.meta.url)
const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((file) => /\.(md|json|yaml)$/.test(file))
const lines = files.flatMap((file) => readFileSync(new URL(file, root), 'utf8').split(/\r?\n/))

/** One text at least for every form, so that none of the checks below is empty. */
const own = [
  '1.1 Text, (2) text: 3) Text, see #12 [4] and PROJ-123, P1, KR 1.2 and Objective 2: open',
  'the 2.1 release, COVID-19, @2 people, § 12 Abs. 3, ISO 27001, v2.1, version 4, 1.2.3, Vision 2030, 4.x, top 100 employer, DAX 40',
  'Industrie 4.0, HTTP/2, P95, p50/p95, Horizon 2027, S&P 500, Fortune-500',
  '2027-04-01, 1. 4. 2027, 4/1/2027, Q1 2027, 2027-Q1, 1H27, FY27, GJ 2027, week 12, KW 7, day 30, first quarter of 2027',
  '2. Halbjahr 2027, 12. März 2027, March 3rd, mai 27, 9 am to 5 pm, 14:30, 9–17 Uhr, 2026/27, by 2027, Ende 2027',
  '24/7, 365 days a year, 360-degree, 1:1s, one-on-one, B2B, CO₂, K-12, 24-hour, 4K video, number one, #1, Top 10',
  'among the top 10, 90s of and, zero-waste, Null-Toleranz, one-stop, 3rd, Vier-Augen-Prinzip, 80/20, fifty-fifty',
  'zu zweit, zero to hero, from zero to hero, bei null, am 3. Standort, 10s of records, branches 3, 7 and 12',
]
const numeral = ['3 Improve the menu']
/** Own numbers in words. */
const inWords = [
  'Half of the guests, by half, a third of our, two thirds, a quarter of all, three quarters of, at least one',
  'Every second guest, every third guest, every fourth guest, every fifth guest, every tenth child; one in three, one in four, one in five, one in ten',
  'Double, triple, quadruple and halve it',
  'Hälfte, halb so viele, ein Drittel, zwei Drittel, ein Viertel, drei Viertel, ein Fünftel, mindestens eine',
  'Jeder zweite Gast, jede dritte Familie, jedes vierte Kind, jeder fünfte Baum, jede zehnte Fahrt',
  'verdoppeln, verdreifachen, vervierfachen, halbieren',
]

const spelled = Object.fromEntries(
  Object.entries({english, german}).map(([name, {shareWords, factorVerbs, countedOne}]) => [
    name,
    [...[...shareWords, ...factorVerbs].map(([form]) => form), countedOne],
  ]),
)
const forms: Record<string, readonly CuedPattern[]> = {
  labels,
  englishLabels,
  names: [...names, mixedWord],
  times,
  idioms,
  ...spelled,
}

describe('a form is passed over only where it would not have matched', () => {
  it.each(Object.entries(forms))('%s', (_name, list) => {
    for (const form of list) {
      const matched = [...lines, ...own, ...numeral, ...inWords].filter(
        (text) => [...text.matchAll(form.pattern())].length > 0,
      )
      expect(matched.length, `no text for ${form.pattern()}`).toBeGreaterThan(0)
      for (const text of matched) expect(patternFor(form, text.toLowerCase()), `${form.cue} in “${text}”`).toBeDefined()
    }
  })

  it('builds no pattern for a text without its cue', () => {
    const pattern = vi.fn(() => /zero/)
    expect(patternFor({...cued(/zero/, 'zero'), pattern}, 'nothing to see')).toBeUndefined()
    expect(pattern).not.toHaveBeenCalled()
  })
})
