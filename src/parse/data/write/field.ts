import {type Change, type FieldName, keyResultsOf, type OkrSet, objectivesOf} from '../../../model/index.js'
import {isHolder} from '../keys.js'
import type {DataNode, MapNode, ScalarNode} from '../node.js'
import {fieldOfKey} from '../notes.js'
import {keyLike} from './additions.js'
import {fieldKey} from './naming.js'
import {type Place, scalarsIn} from './place.js'
import {addEntry, type Plan, type Task} from './plan.js'
import type {Fresh} from './print.js'
import {quoted, within} from './quoting.js'

const NUMERIC: readonly FieldName[] = ['baseline', 'target', 'current', 'progress', 'confidence', 'score', 'weight']

/** Fills the field where it stands, or notes it under a key of its own. */
export function setField(task: Task, plan: Plan, change: Extract<Change, {kind: 'set-field'}>): boolean {
  const {on, name, label, value} = change
  const statement = 'segments' in on ? on : firstOf(on)
  const place = statement && task.placeOf(statement)
  if (!place) return false
  const home = 'segments' in on ? place.item : homeOf(place)
  const field = on.fields[name]
  const written = field && home && filled(task, plan, home, field, value, NUMERIC.includes(name))
  if (written !== undefined) return written
  if (home?.kind !== 'map' || isNoted(home, name)) return false
  const neighbours = 'segments' in on ? goalMaps(task) : []
  const key = keyLike(task, home, fieldKey(name, label, home, neighbours))
  return addEntry(plan, home, {key, value: fresh(task, home, value, NUMERIC.includes(name))})
}

/** In a form that is no single value, a list of people for one. */
const isNoted = ({entries}: MapNode, name: FieldName) =>
  entries.some(({key, isMerged}) => !isMerged && fieldOfKey(key) === name)

const firstOf = ({objectives, keyResults}: OkrSet) => objectives[0] ?? keyResults[0]

/** The map that speaks for a whole set: the nearest one that holds objectives, or the top of the file. */
function homeOf({above}: Place): MapNode | undefined {
  const maps = above.map(({node}) => node).filter((node): node is MapNode => node.kind === 'map')
  return maps.find(isHolder) ?? maps.at(-1)
}

/** So many neighbours are asked what they call a field. */
const ENOUGH = 40

const goalMaps = ({document, placeOf}: Task): MapNode[] =>
  [...objectivesOf(document).slice(0, ENOUGH), ...keyResultsOf(document).slice(0, ENOUGH)].flatMap((one) => {
    const item = placeOf(one)?.item
    return item?.kind === 'map' ? [item] : []
  })

/** @returns `undefined` where the field does not stand in this piece of data: it is inherited or merged in */
function filled(
  {style}: Task,
  plan: Plan,
  home: DataNode,
  field: {value: string; span: {start: number; end: number}},
  value: string,
  isNumeric: boolean,
): boolean | undefined {
  const {start, end} = field.span
  const all = scalarsIn(home).filter((node) => isInside(home, node))
  const own = all.find((node) => node.span.start === start && node.text.text === field.value)
  const isFlow = home.kind !== 'scalar' && home.isFlow
  if (own) {
    const text = literal(own, value, isNumeric, (quote) => quoted(value, quote, style, isFlow))
    const gap = own.whole.start === own.whole.end && style.text[own.whole.start - 1] === ':' ? ' ' : ''
    plan.pieces.push({range: [own.whole.start, own.whole.end], text: gap + text})
    return true
  }
  const around = all.find((node) => node.isText && node.span.start <= start && end <= node.span.end)
  if (!around) return undefined
  const written = within(value, value, around.quote, true)
  if (written !== undefined) plan.pieces.push({range: [start, end], text: written})
  return written !== undefined
}

const isInside = (home: DataNode, {whole}: ScalarNode) =>
  home.kind === 'scalar' || (home.span.start <= whole.start && whole.end <= home.span.end)

/** A number stays one, and what stood in quotes still does. */
function literal(
  old: ScalarNode,
  value: string,
  isNumeric: boolean,
  quote: (quote: ScalarNode['quote']) => string,
): string {
  const number = value.replace(/^(-?\d+),(\d+)$/, '$1.$2')
  const wasNumber = !old.isText && (isNumeric || /\d/.test(old.text.text))
  return wasNumber && /^-?\d+(?:\.\d+)?$/.test(number) ? number : quote(old.quote)
}

function fresh({style}: Task, home: MapNode, value: string, isNumeric: boolean): Fresh {
  if (isNumeric && /^-?\d+(?:\.\d+)?$/.test(value)) return {kind: 'source', source: value}
  const sample = home.entries.find(({value: one, isMerged}) => !isMerged && one.kind === 'scalar' && one.isText)?.value
  const quote = sample?.kind === 'scalar' && (sample.quote === '"' || sample.quote === "'") ? sample.quote : ''
  return {kind: 'text', text: value, quote: style.syntax === 'json' ? '"' : quote}
}
