import {type Change, type KeyResult, type Objective, objectivesOf} from '../../../model/index.js'
import {initiativeList, OBJECTIVE_TEXT, RESULT_TEXT, resultList, textOf} from '../keys.js'
import type {DataNode, MapNode} from '../node.js'
import {fillEntry, insertItems, wrap} from './insert.js'
import {initiativesKey, resultsKey} from './naming.js'
import type {Place} from './place.js'
import {addEntry, type Plan, type Task} from './plan.js'
import type {Fresh, FreshEntry} from './print.js'
import {isInline, objectiveLike, resultLike, textLike} from './sibling.js'

type ChangeOf<Kind extends Change['kind']> = Extract<Change, {kind: Kind}>

export function newKeyResults(task: Task, plan: Plan, {objective, texts}: ChangeOf<'add-key-results'>): boolean {
  const last = objective.keyResults.at(-1)
  if (last) return siblings(task, plan, last, objective.keyResults, texts)
  const place = task.placeOf(objective)
  if (!place) return false
  const results = freshResults(task, place, objective, texts)
  if (place.item.kind === 'scalar') return wrapped(task, plan, place, results)
  if (place.item.kind !== 'map') return false
  const own = place.item.entries.find(({key, isMerged}) => !isMerged && key === results.name)
  if (!own) return addEntry(plan, place.item, {key: keyLike(task, place.item, results.name), value: results.value})
  return push(plan, fillEntry(own, place.item.isFlow, results.value, task.style))
}

export function newSiblings(task: Task, plan: Plan, {statement, texts}: ChangeOf<'add-siblings'>): boolean {
  const around = objectivesOf(task.document).find(({keyResults}) => keyResults.includes(statement))
  return siblings(task, plan, statement, around?.keyResults ?? [statement], texts)
}

function siblings(
  task: Task,
  plan: Plan,
  sample: KeyResult,
  all: readonly KeyResult[],
  texts: readonly string[],
): boolean {
  const place = task.placeOf(sample)
  const [near] = place?.above ?? []
  if (!place || !near || near.node.kind !== 'list' || !('index' in near)) return false
  const label = labelsLike(task, place, all)
  const values = texts.map((text) => resultLike(place.item, text, label(), task))
  return push(plan, insertItems(near.node, near.index, values, task.style))
}

/** What stands in front of the next text and the one after it, where the texts have labels with numbers. */
function labelsLike({numbering, placeOf}: Task, place: Place, all: readonly KeyResult[]): () => string {
  const texts = all.map((one) => placeOf(one)?.text.text.text ?? '')
  return () => {
    const label = labelOf(place)
    const next = label === '' ? '' : numbering.nextLabel(label, texts)
    if (next !== '') texts.push(next)
    return next
  }
}

/** `KR1: ` in front of a text: up to the words that are read as the statement's. */
const labelOf = ({text, labelLength}: Place): string => text.text.text.slice(0, labelLength)

/** A list of key results as other objectives have one, or else of plain texts. */
function freshResults(task: Task, place: Place, objective: Objective, texts: readonly string[]) {
  const {tree, style} = task
  const other = objectivesOf(task.document).find((one) => one !== objective && one.keyResults.length > 0)
  const first = other?.keyResults[0]
  const sample = first && task.placeOf(first)
  const list = sample?.above[0]?.node
  const map = place.item.kind === 'map' ? place.item : undefined
  const empty = map?.entries.find(
    ({key, value}) => key === (list && keyOf(sample)) || (value.kind === 'list' && value === resultList(map)?.value),
  )
  const name = empty?.key ?? (sample && keyOf(sample)) ?? resultsKey(map, tree.roots)
  const items = texts.map(
    (text, index): Fresh =>
      sample && other
        ? resultLike(sample.item, text, first.label ? firstLabels(labelOf(sample), index) : '', task)
        : textLike(place.text, text),
  )
  const value: Fresh = {
    kind: 'list',
    items,
    isInline: list ? isInline(list, style) : map ? isInline(map, style) : style.syntax === 'json',
  }
  return {name, value}
}

/** The first labels of a new list: `KR3: ` → `KR1: `, `KR2: `. */
const firstLabels = (label: string, index: number) => label.replace(/\d+(?=\D*$)/, String(index + 1))

const keyOf = ({above}: Place): string | undefined =>
  above.map((one) => ('entry' in one ? one.entry.key : undefined)).find((key) => key !== undefined)

/** A key in the quotes of its neighbours. */
export function keyLike({style}: Pick<Task, 'style'>, {entries}: MapNode, name: string): string {
  const start = entries[0]?.keySpan.start
  const mark = start === undefined ? '' : (style.text[start] ?? '')
  return style.syntax === 'json' || mark === '"' ? JSON.stringify(name) : mark === "'" ? `'${name}'` : name
}

function wrapped(task: Task, plan: Plan, place: Place, {name, value}: {name: string; value: Fresh}): boolean {
  const [near] = place.above
  if (near?.node.kind !== 'list' || place.item.kind !== 'scalar') return false
  const quote = (key: string) => (task.style.syntax === 'json' ? JSON.stringify(key) : key)
  return push(plan, wrap(place.item, quote('title'), [{key: quote(name), value}], near.node.isFlow, task.style))
}

export function newObjective(task: Task, plan: Plan, {after, text, keyResults}: ChangeOf<'add-objective'>): boolean {
  const place = task.placeOf(after)
  const [near] = place?.above ?? []
  if (!place || !near || near.node.kind !== 'list' || !('index' in near) || place.item.kind === 'list') return false
  const label = labelOf(place)
  const next =
    label === ''
      ? ''
      : task.numbering.nextLabel(
          label,
          objectivesOf(task.document).map((one) => task.placeOf(one)?.text.text.text ?? ''),
        )
  const first = after.keyResults[0]
  const sample = first && task.placeOf(first)
  const value = (): Fresh => {
    const list = sample?.above[0]?.node
    if (!sample || list?.kind !== 'list') return freshResults(task, place, after, keyResults).value
    const items = keyResults.map((one, index) =>
      resultLike(sample.item, one, first.label ? firstLabels(labelOf(sample), index) : '', task),
    )
    return {kind: 'list', items, isInline: isInline(list, task.style)}
  }
  const name =
    (sample && keyOf(sample)) ?? resultsKey(place.item.kind === 'map' ? place.item : undefined, task.tree.roots)
  const fresh: Fresh =
    place.item.kind === 'map'
      ? objectiveLike(place.item, text, next, {key: keyLike(task, place.item, name), value: value()}, task)
      : textOnly(task, place, next + text, keyResults, name, value)
  return push(plan, insertItems(near.node, near.index, [fresh], task.style))
}

function textOnly(
  task: Task,
  place: Place,
  text: string,
  keyResults: readonly string[],
  name: string,
  value: () => Fresh,
): Fresh {
  const title = textLike(place.text, text)
  if (keyResults.length === 0) return title
  const quote = (key: string) => (task.style.syntax === 'json' ? JSON.stringify(key) : key)
  const entries: FreshEntry[] = [
    {key: quote('title'), value: title},
    {key: quote(name), value: value()},
  ]
  return {kind: 'map', entries, isInline: place.above[0]?.node.isFlow ?? false}
}

export function newInitiative(task: Task, plan: Plan, {objective, heading, text}: ChangeOf<'add-initiative'>): boolean {
  const place = task.placeOf(objective)
  if (place?.item.kind !== 'map') return false
  const map = place.item
  const list = initiativeList(map)
  if (list?.value.kind === 'list' && list.value.items.length > 0) {
    const {items} = list.value
    const value = workLike(items.at(-1), text, task)
    return push(plan, insertItems(list.value, items.length - 1, [value], task.style))
  }
  const value: Fresh = {kind: 'list', items: [textLike(place.text, text)], isInline: isInline(map, task.style)}
  if (list) return push(plan, fillEntry(list, map.isFlow, value, task.style))
  const name = initiativesKey(heading, map, task.tree.roots)
  return addEntry(plan, map, {key: keyLike(task, map, name), value})
}

function workLike(sample: DataNode | undefined, text: string, {style}: Task): Fresh {
  if (sample?.kind !== 'map') return textLike(sample, text)
  const words = textOf(sample, RESULT_TEXT) ?? textOf(sample, OBJECTIVE_TEXT)
  const entries = sample.entries
    .filter(({value}) => value === words)
    .map(({keySpan}) => ({key: style.text.slice(keySpan.start, keySpan.end), value: textLike(words, text)}))
  return {kind: 'map', entries, isInline: isInline(sample, style)}
}

function push(plan: Plan, pieces: Plan['pieces'] | undefined): boolean {
  if (pieces) plan.pieces.push(...pieces)
  return pieces !== undefined
}
