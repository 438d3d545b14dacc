import type {Change, Edit, Statement} from '../../../model/index.js'
import type {Writer} from '../../writer.js'
import type {DataTree} from '../node.js'
import {newInitiative, newKeyResults, newObjective, newSiblings} from './additions.js'
import {setField} from './field.js'
import {numberingOf} from './numbering.js'
import {type Place, placeOf, scalarsIn} from './place.js'
import {asEdits, type Plan, type Task} from './plan.js'
import {within} from './quoting.js'
import {removal} from './remove.js'
import {reword, type Value} from './reword.js'
import {type Style, styleOf} from './style.js'

/** Writes changes into JSON or YAML: in the layout, the quotes and the keys that the file has. */
export function dataWriter(tree: DataTree): Writer {
  let known: Style | undefined
  return (document, changes) => {
    known ??= styleOf(tree)
    const style = known
    const task: Task = {
      tree,
      document,
      style,
      numbering: numberingOf(document),
      placeOf: (statement) => placeOf(tree, statement),
    }
    const plan: Plan = {pieces: [], entries: new Map()}
    return changes.every((change) => planned(task, plan, change)) ? asEdits(plan, style) : undefined
  }
}

/** @returns false where the form leaves no place for the change */
function planned(task: Task, plan: Plan, change: Change): boolean {
  switch (change.kind) {
    case 'rewrite':
      return rewording(task, plan, change.statement, 0, change.statement.text.length, change.text)
    case 'replace':
      return rewording(task, plan, change.statement, change.piece.start, change.piece.end, change.text)
    case 'add-key-results':
      return newKeyResults(task, plan, change)
    case 'add-siblings':
      return newSiblings(task, plan, change)
    case 'add-objective':
      return newObjective(task, plan, change)
    case 'add-initiative':
      return newInitiative(task, plan, change)
    case 'set-field':
      return setField(task, plan, change)
    case 'replace-span':
      return replaceSpan(task, plan, change)
    case 'remove': {
      const place = task.placeOf(change.statement)
      return add(plan, place && removal(place.item, place.above, task.style))
    }
  }
}

function add(plan: Plan, edits: readonly Edit[] | undefined): boolean {
  if (edits) plan.pieces.push(...edits)
  return edits !== undefined
}

function rewording({placeOf, style}: Task, plan: Plan, statement: Statement, start: number, end: number, text: string) {
  const place = placeOf(statement)
  const edit = place && reword(statement, valuesOf(statement, place), start, end, text, style)
  return add(plan, edit && [edit])
}

/** The values that a statement's text comes from: mostly one, two where a title only names it. */
function valuesOf({segments}: Statement, place: Place): Value[] {
  const isFlow = place.above[0]?.node.isFlow ?? false
  const flow = place.item.kind === 'scalar' ? isFlow : place.item.isFlow
  const holds = ({span}: {span: {start: number; end: number}}) =>
    segments.some(({source}) => span.start <= source && source < span.end)
  const others = scalarsIn(place.item).filter((node) => node !== place.text && node.isText && holds(node))
  return [place.text, ...others].map((node) => ({node, isFlow: flow}))
}

/** Only within a single value: what lies between values is the file's structure. */
function replaceSpan({tree, style}: Task, plan: Plan, {span, text}: Extract<Change, {kind: 'replace-span'}>): boolean {
  const node = tree.roots
    .flatMap(scalarsIn)
    .find((one) => one.isText && one.span.start <= span.start && span.end <= one.span.end)
  if (!node) return false
  const source = style.text.slice(node.span.start, node.span.end)
  const at = span.start - node.span.start
  const whole = source.slice(0, at) + text + source.slice(at + span.end - span.start)
  const written = within(text, whole, node.quote, true)
  return add(plan, written === undefined ? undefined : [{range: [span.start, span.end], text: written}])
}
