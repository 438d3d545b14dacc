import {describe, expect, it} from 'vitest'
import {referenceIn} from '../../src/workspace/index.js'

describe('a reference', () => {
  it.each([
    ['O2', 'O2', undefined],
    ['o2', 'O2', undefined],
    ['O-2', 'O2', undefined],
    ['KR1.2', 'KR1.2', undefined],
    ['O1/KR2', 'KR1.2', undefined],
    ['Objective 3', 'O3', undefined],
    ['Ziel 3', 'O3', undefined],
    ['Key Result 2.1', 'KR2.1', undefined],
    ['COMPANY/O2', 'O2', 'COMPANY'],
    ['company:o2', 'O2', 'company'],
    ['2027/q1/company/O2', 'O2', 'company'],
    ['Firma O2: Kunden kommen wieder', 'O2', 'Firma'],
    ['North region/KR2.1', 'KR2.1', 'North region'],
  ])('%s', (text, id, unit) => {
    expect(referenceIn(text)).toMatchObject(unit === undefined ? {id} : {id, unit})
    expect(referenceIn(text)?.unit).toBe(unit)
  })

  it('says what stands behind the id', () => {
    expect(referenceIn('O2: buyers return')?.rest).toBe('buyers return')
    expect(referenceIn('O2 – Käufer kommen wieder')?.rest).toBe('Käufer kommen wieder')
    expect(referenceIn('O2')?.rest).toBe('')
  })

  it.each([
    'https://goals.example/O2',
    'growth',
    'Strategy pillar: service',
    'Strategiesäule Service',
    'buyers return because deliveries arrive whole',
    'O2O marketing',
    'Supports 400 schools',
    '',
  ])('“%s” names no goal that could be looked up', (text) => {
    expect(referenceIn(text)).toBeUndefined()
  })
})
