import {describe, expect, it} from 'vitest'
import {defineRule, testRule} from '../../src/rule/index.js'

/** A rule of somebody else's: objectives do not shout. */
const calm = defineRule({
  id: 'objective-calm',
  severity: 'warn',
  defaults: {marks: '!'},
  messages: {
    shouts: {en: 'No need to shout.', de: 'Du musst nicht laut werden.'},
    soften: {en: 'Say it calmly', de: 'Ruhig sagen'},
  },
  objective({text, statement}, {options, report}) {
    const start = text.indexOf(options.marks)
    if (start < 0) return
    const piece = {text: options.marks, start, end: start + options.marks.length}
    report({
      id: 'shouts',
      at: piece,
      suggest: [{id: 'soften', changes: [{kind: 'replace', statement, piece, text: '.'}]}],
    })
  },
})

const quiet = ['Patients find the right ward at once', 'Nurses start their shift rested']

describe('testRule', () => {
  it('passes where every case goes as written', async () => {
    await testRule(calm, {
      quiet: [...quiet, {text: 'Patients find us at once!', options: {marks: '?'}}],
      loud: [
        {text: 'Patients find us at once!', says: 'shouts', at: '!', becomes: ['Patients find us at once.']},
        {text: 'Who finds us?', says: 'shouts', options: {marks: '?'}},
      ],
    })
  })

  it.each([
    [
      'a quiet case that reports',
      {quiet: ['Help!', ...quiet], loud: [{text: 'Go!', says: 'shouts'}]},
      /“Help!” should be quiet/,
    ],
    [
      'a loud case that is silent',
      {quiet, loud: [{text: 'Go.', says: 'shouts'}]},
      /“Go\.” should report shouts, but reports nothing/,
    ],
    ['another message', {quiet, loud: [{text: 'Go!', says: 'whispers'}]}, /should report whispers, but reports shouts/],
    [
      'another place',
      {quiet, loud: [{text: 'Go!', says: 'shouts', at: 'Go'}]},
      /should be marked at “Go”, but is at “!”/,
    ],
    [
      'another suggestion',
      {quiet, loud: [{text: 'Go!', says: 'shouts', becomes: ['Go']}]},
      /should become “Go”, but becomes “Go\.”/,
    ],
    [
      'a suggestion that leaves the fault',
      {quiet, loud: [{text: 'Go!!', says: 'shouts'}]},
      /“Go\.!”, which still reports shouts/,
    ],
  ])('says so at %s', async (_name, cases, message) => {
    await expect(testRule(calm, cases)).rejects.toThrow(message)
  })

  it.each([
    ['nothing that is expected', {quiet, loud: [{text: 'Go!', says: []}]}, /does not say what is reported/],
    [
      'more loud cases than quiet ones',
      {quiet: [], loud: [{text: 'Go!', says: 'shouts'}]},
      /1 loud cases and only 0 quiet ones/,
    ],
    ['the same case twice', {quiet: ['Calm', 'Calm'], loud: [{text: 'Go!', says: 'shouts'}]}, /“Calm” is there twice/],
    ['no loud case', {quiet, loud: []}, /no loud case/],
    ['an empty text', {quiet: [' ', ...quiet], loud: [{text: 'Go!', says: 'shouts'}]}, /A case has no text/],
  ])('refuses %s', async (_name, cases, message) => {
    await expect(testRule(calm, cases)).rejects.toThrow(message)
  })

  it('reads whole documents for rules about structure', async () => {
    const lonely = defineRule({
      id: 'set-company',
      severity: 'warn',
      structural: true,
      messages: {alone: {en: 'This objective is alone.', de: 'Dieses Objective steht allein.'}},
      set({objectives}, {report}) {
        if (objectives.length === 1) report({id: 'alone'})
      },
    })
    await testRule(lonely, {
      quiet: ['## Objective 1: Patients trust us\n\n- KR1: A\n\n## Objective 2: Nurses stay\n\n- KR1: B\n'],
      loud: [{text: '## Objective 1: Patients trust us\n\n- KR1: A\n', says: 'alone'}],
    })
  })
})
