import type {Field, FieldName, Fields, Level, Span} from '../../model/index.js'
import {fieldOf} from '../clean.js'
import {cycleIn} from '../cycle.js'
import {fieldName, levelOf} from '../fields.js'
import {parentsOf} from '../parents.js'
import {join} from '../plain.js'
import {isHolder, normal} from './keys.js'
import type {DataNode, MapNode, ScalarNode} from './node.js'

/** What is known of the unit and cycle at a place in the data. */
export interface DataScope {
  unit?: string
  level?: Level
  cycle?: string
  /** What the maps around note for all goals in them. */
  fields: Fields
  parents: readonly Field[]
}

const PARENTS =
  /^(?:parents|parentids?|parentobjectives?|elternziele|(?:company|corporate|department|division)(?:objectives?|goals?|okrs?)(?:ids?)?|(?:unternehmens|bereichs|abteilungs)ziele?)$/

/** The field that a key stands for. */
export const fieldOfKey = (key: string): FieldName | undefined =>
  fieldName(key) ?? (PARENTS.test(normal(key)) ? 'parent' : undefined)

const SEVERAL: readonly FieldName[] = ['owner', 'sponsor', 'parent', 'dependsOn']

/** What a map notes beside the text of its goal. */
export function fieldsOf(node: MapNode, text: ScalarNode | undefined): Fields {
  const fields: Fields = {}
  for (const {key, value} of node.entries) {
    const name = fieldOfKey(key)
    const field = name && value !== text ? noted(value, SEVERAL.includes(name)) : undefined
    if (name && field) fields[name] ??= field
  }
  return fields
}

/** @param isSeveral whether all of a list are meant, and not just its first */
function noted(node: DataNode, isSeveral: boolean): Field | undefined {
  const all = textsOf(node)
  const found = isSeveral ? all : all.slice(0, 1)
  const [first] = found
  if (!first) return undefined
  if (found.length > 1) {
    const {text} = join(
      found.map((one) => one.text),
      ', ',
    )
    return {value: text, span: {start: first.span.start, end: found.at(-1)?.span.end ?? first.span.end}}
  }
  return {...fieldOf(first.text, first.span.start), ...(first.text.text === '' ? {} : {span: first.span})}
}

/** The parents of a goal, one by one. */
export function parentFields(node: MapNode): Field[] {
  const value = node.entries.find((entry) => fieldOfKey(entry.key) === 'parent')?.value
  if (!value) return []
  return textsOf(value).flatMap((one) =>
    one.text.text === '' ? [] : parentsOf(one.text, one.span.start).map(at(one.span)),
  )
}

/** A value without a place of its own, as an alias is, stands where its node stands. */
const at =
  (span: Span) =>
  (field: Field): Field =>
    field.span.start === field.span.end ? {...field, span} : field

/** `owner: Mei`, `owners: [Mei, Tom]`, `assignees: [{name: Mei}]`: the texts of one note. */
function textsOf(node: DataNode): ScalarNode[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list')
    return node.items.flatMap((item) => textsOf(item).slice(0, 1)).filter(({text}) => text.text !== '')
  const named = node.entries.find(({key, value}) => /^(?:name|id|email)$/i.test(key) && value.kind === 'scalar')?.value
  return named?.kind === 'scalar' ? [named] : []
}

const PEOPLE = /^(?:members?|people|persons|staff|mitglieder|personen|kolleg(?:en|innen))$/

/** What a key says about the goals below it: `Q4`, `teams`. */
export function keyScope(key: string): Pick<DataScope, 'level' | 'cycle'> {
  const level = levelOf(key) ?? (PEOPLE.test(normal(key)) ? 'person' : undefined)
  const cycle = cycleIn(key.replace(/_/g, ' '))
  return {...(level ? {level} : {}), ...(cycle ? {cycle} : {})}
}

const CYCLE = /^(?:cycle|quarter|period|timeframe|zyklus|quartal|zeitraum|year|jahr)$/
const UNIT =
  /^(?:team|teamname|department|unit|company|organisation|organization|abteilung|bereich|unternehmen|einheit)$/
const LEVEL = /^(?:level|ebene)$/

/** Whether a key tells whose goals follow and for when. */
export const isScopeKey = (key: string): boolean => [CYCLE, UNIT, LEVEL].some((pattern) => pattern.test(normal(key)))

/** What a map says about whose goals it holds and for when. */
export function scopeOf(node: DataNode, above: DataScope): DataScope {
  if (node.kind !== 'map') return above
  const scope: DataScope = {...above}
  const text = (pattern: RegExp) => {
    const found = node.entries.find(
      ({key, value}) => pattern.test(normal(key)) && value.kind === 'scalar' && value.text.text !== '',
    )?.value
    return found?.kind === 'scalar' ? found.text.text : undefined
  }
  const cycle = text(CYCLE)
  const unit = text(UNIT)
  const level = text(LEVEL)
  const holder = isHolder(node)
  const name = holder && above.level !== undefined ? text(/^(?:name|title)$/) : undefined
  if (cycle) scope.cycle = cycle
  if (unit ?? name) scope.unit = unit ?? name ?? ''
  const known = level ? levelOf(level) : undefined
  if (known) scope.level = known
  return holder ? noting(node, scope) : scope
}

/** What the top of a file notes, whether or not the goals lie right below it. */
export function rootScope(root: DataNode): DataScope {
  const scope: DataScope = {fields: {}, parents: []}
  return scopeOf(root, root.kind === 'map' ? noting(root, scope) : scope)
}

function noting(node: MapNode, above: DataScope): DataScope {
  const parents = parentFields(node)
  return {
    ...above,
    fields: {...above.fields, ...fieldsOf(node, undefined)},
    parents: parents.length > 0 ? parents : above.parents,
  }
}
