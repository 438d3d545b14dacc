import {label} from '../markdown/labels.js'
import type {Entry, MapNode, ScalarNode} from './node.js'

export const OBJECTIVE_LIST =
  /^(?:objectives?(?:list)?|okrs?|goals?|objetivos?.*|objectifs?|ziele?|zielsetzung(?:en)?|results|children|subobjectives|subgoals|unterziele|teilziele)$/
export const RESULT_LIST =
  /^(?:keyresults?|krs?|keyresultsids|results|measures|resultadosclave|schl(?:ü|ue)sselergebnisse?|ergebnisse|kernergebnisse|wichtigeergebnisse)$/
export const OBJECTIVE_TEXT = [
  'objective',
  'title',
  'titel',
  'titulo',
  'name',
  'ziel',
  'zielsetzung',
  'goal',
  'text',
  'statement',
  'summary',
  'description',
  'beschreibung',
]
export const RESULT_TEXT = [
  'keyresult',
  'title',
  'titel',
  'titulo',
  'texto',
  'text',
  'name',
  'statement',
  'schlüsselergebnis',
  'schluesselergebnis',
  'ergebnis',
  'kr',
  'result',
  'metric',
  'metrik',
  'description',
  'beschreibung',
  'goal',
  'summary',
]

export const INITIATIVE_LIST =
  /^(?:initiatives?|initiativen?|ma(?:ß|ss)nahmen?|projects?|projekte?|tasks?|aufgaben?|actions?|actionitems?|activities|aktivit(?:ä|ae)ten)$/

/** A key without its case and what stands between its words. */
export const normal = (key: string) => key.toLowerCase().replace(/[\s_-]+/g, '')

/** Whether the map holds objectives for others and is none itself: a file, a team, a quarter. */
export const isHolder = (node: MapNode): boolean =>
  node.entries.some(({key, value}) => value.kind !== 'scalar' && OBJECTIVE_LIST.test(normal(key))) && !resultList(node)

/** `keyResultIds: ["kr-1"]` in an objective, where another list has the key results themselves. */
export const RESULT_IDS = /^(?:keyresult|kr|result)s?ids$/
/** `objectiveId: "o-1"` in a key result, where another list has the objectives. */
export const OBJECTIVE_ID = /^(?:objective|okr|goal|ziel)(?:id|key|ref)$/

/** Whether the map keeps objectives beside key results, each in a list of their own. */
export const hasTwoLists = (node: MapNode): boolean =>
  node.entries.some(({key, value}) => value.kind === 'list' && /^(?:objectives|okrs|goals|ziele)$/.test(normal(key)))

/** The list or mapping of an objective’s key results. */
export function resultList(node: MapNode): Entry | undefined {
  return node.entries.find(
    ({key, value}) =>
      value.kind !== 'scalar' &&
      RESULT_LIST.test(normal(key)) &&
      !(normal(key) === 'results' && !node.entries.some((other) => normal(other.key) === 'objective')),
  )
}

/** The first key of the list that holds words, and not just a code such as `KR1`. */
export function textOf(node: MapNode, keys: readonly string[]): ScalarNode | undefined {
  for (const wanted of keys) {
    for (const {key, value} of node.entries) {
      if (normal(key) !== wanted || value.kind !== 'scalar' || !value.isText) continue
      const found = label(value.text.text)
      if (value.text.text !== '' && !(found && found.end >= value.text.text.length && found.kind !== 'work'))
        return value
    }
  }
  return undefined
}

/** The list of the work that is to move an objective. */
export function initiativeList(node: MapNode): Entry | undefined {
  return node.entries.find(({key, value}) => value.kind === 'list' && INITIATIVE_LIST.test(normal(key)))
}
