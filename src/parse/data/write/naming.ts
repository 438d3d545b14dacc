import type {FieldName} from '../../../model/index.js'
import {INITIATIVE_LIST, normal, RESULT_LIST} from '../keys.js'
import type {DataNode, Entry, MapNode} from '../node.js'
import {fieldOfKey} from '../notes.js'
import {mapsIn} from './style.js'

const GERMAN =
  /^(?:ziele?|zielsetzung(?:en)?|titel|beschreibung|verantwortlich\w*|schl(?:ü|ue)sselergebnisse?|ergebnis(?:se)?|zyklus|quartal|zeitraum|einheit|ebene|startwert|ausgangswert|zielwert)$/

/** The key under which a map of this file notes a field: as its neighbours do, else in their language and case. */
export function fieldKey(name: FieldName, label: string, map: MapNode, neighbours: readonly MapNode[]): string {
  const known = entryLike([map, ...neighbours], ({key}) => fieldOfKey(key) === name)
  if (known) return known
  const word = isGerman(map) && fieldOfKey(label) === name ? label : spaced(name)
  return inCase(word, map)
}

/** @param map the objective's own, absent where it is a mere text */
export const resultsKey = (map: MapNode | undefined, roots: readonly DataNode[]): string =>
  entryLike(roots.flatMap(mapsIn), ({key, value}) => value.kind === 'list' && isResults(key)) ??
  (map ? inCase(isGerman(map) ? 'Schlüsselergebnisse' : 'key results', map) : 'keyResults')

/** `results` and `measures` say too little to be written anew. */
const isResults = (key: string) => RESULT_LIST.test(normal(key)) && !/^(?:results|measures)$/.test(normal(key))

export const initiativesKey = (heading: string, map: MapNode, roots: readonly DataNode[]): string =>
  entryLike(roots.flatMap(mapsIn), ({key, value}) => value.kind === 'list' && INITIATIVE_LIST.test(normal(key))) ??
  inCase(isGerman(map) ? heading : 'initiatives', map)

function entryLike(maps: readonly MapNode[], fits: (entry: Entry) => boolean): string | undefined {
  for (const {entries} of maps) {
    const entry = entries.find((one) => fits(one))
    if (entry) return entry.key
  }
  return undefined
}

const isGerman = ({entries}: MapNode) => entries.some(({key}) => GERMAN.test(normal(key)))

const spaced = (name: string) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

/** The words as one key, in the case of the keys beside it. */
function inCase(words: string, {entries}: MapNode): string {
  const keys = entries.map(({key}) => key)
  const parts = words.split(/[\s-]+/)
  if (keys.some((key) => key.includes('_'))) return parts.join('_').toLowerCase()
  if (keys.some((key) => /[a-z]-[a-z]/.test(key))) return parts.join('-').toLowerCase()
  const capital = (part: string) => part.charAt(0).toUpperCase() + part.slice(1)
  const camel = parts
    .map((part, index) => (index === 0 ? part.charAt(0).toLowerCase() + part.slice(1) : capital(part)))
    .join('')
  return keys.length > 0 && keys.every((key) => /^\p{Lu}/u.test(key)) ? capital(camel) : camel
}
