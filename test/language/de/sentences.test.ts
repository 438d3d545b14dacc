import {describe, expect, it} from 'vitest'
import {differences, type Judged, keyResultLabels, objectiveLabels} from '../judge.js'
import * as business from './business.js'
import {keyResultExamples, objectiveExamples} from './catalogue.js'
import * as joined from './joined.js'
import * as longer from './longer.js'
import * as publicSector from './public-sector.js'
import * as services from './services.js'
import * as shortNotes from './short-notes.js'
import * as styles from './styles.js'
import * as trades from './trades.js'

const cases = (judged: readonly Judged[]) => judged.map((one) => [one[0], one] as const)

describe('objectives', () => {
  it.each(
    cases([
      ...objectiveExamples,
      ...shortNotes.objectives,
      ...publicSector.objectives,
      ...business.objectives,
      ...styles.objectives,
      ...longer.objectives,
      ...services.objectives,
      ...trades.objectives,
      ...joined.objectives,
    ]),
  )('%s', async (text, judged) => {
    expect(differences(judged, await objectiveLabels(text, 'de'))).toEqual([])
  })
})

describe('key results', () => {
  it.each(
    cases([
      ...keyResultExamples,
      ...shortNotes.keyResults,
      ...publicSector.keyResults,
      ...business.keyResults,
      ...styles.keyResults,
      ...longer.keyResults,
      ...services.keyResults,
      ...trades.keyResults,
      ...joined.keyResults,
    ]),
  )('%s', async (text, judged) => {
    expect(differences(judged, await keyResultLabels(text, 'de'))).toEqual([])
  })
})
