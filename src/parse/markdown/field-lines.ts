import type {Field, FieldName} from '../../model/index.js'
import {fieldOf} from '../clean.js'
import {fieldName} from '../fields.js'
import {parentIn, parentsOf} from '../parents.js'
import {extend, type Found, type GoalDraft, type ObjectiveDraft} from './goals.js'
import {type Item, labelled} from './item.js'
import {rest} from './wording.js'

/** Gives the fields that stand in lines and bullets of their own to the goal or the set that they belong to. */
export function noteFields(items: readonly Item[], found: Found): void {
  const goals = new Map<Item, GoalDraft>()
  const objectives = new Map<Item, ObjectiveDraft>()
  for (const objective of found.objectives) {
    objectives.set(objective.item, objective)
    for (const goal of [objective, ...objective.keyResults]) goals.set(goal.item, goal)
  }
  const headings: Item[] = []
  let current: ObjectiveDraft | undefined
  for (const [index, item] of items.entries()) {
    if (item.quoted) continue
    if (item.kind === 'heading') while ((headings.at(-1)?.level ?? 0) >= item.level) headings.pop()
    if (item.kind === 'heading' && current && item.level <= levelOf(current)) current = undefined
    current = objectives.get(item) ?? current
    if (item.kind === 'heading') headings.push(item)
    const below = goals.has(item) ? undefined : fieldBelow(item, items[index - 1])
    for (const {name, field} of [...fieldsIn(item), ...(below && current ? [below] : [])]) {
      const goal = goalAbove(item, goals) ?? (current && current.item.kind !== 'item' ? current : undefined)
      if (goal) note(goal, item, name, field)
      else if (!current && !item.parent) found.fields.push({name, field, headings: [...headings]})
    }
  }
}

const levelOf = ({item, headings}: ObjectiveDraft) =>
  item.kind === 'heading' ? item.level : (headings.at(-1)?.level ?? 0)

function fieldsIn(item: Item): {name: FieldName; field: Field}[] {
  const {label, content, lineEnd} = item
  const name = label?.kind === 'field' ? label.field : undefined
  const value = name ? rest(content, label) : item.kind === 'heading' ? undefined : parentIn(content)
  if (!value) return []
  if (name && name !== 'parent') return [{name, field: labelled(fieldOf(value, lineEnd), item)}]
  return parentsOf(value, lineEnd).map((field) => ({name: 'parent', field: labelled(field, item)}))
}

/** Fields that may stand as a heading over their value. */
const HEADED: readonly FieldName[] = ['owner', 'sponsor', 'teamName']
const LONGEST_VALUE = 6

/** A short line below a heading that is called after a field: `### Team`, and below it `Night shift`; no list of names. */
export function fieldBelow(item: Item, above: Item | undefined): {name: FieldName; field: Field} | undefined {
  const {kind, label, content, lineEnd} = item
  if (above?.kind !== 'heading' || kind !== 'line' || label || item.parent) return undefined
  const name = fieldName(above.content.text)
  const isValue = content.text.split(/\s+/).length <= LONGEST_VALUE && !/[,;]|[.!?:]$/.test(content.text)
  return name && HEADED.includes(name) && isValue ? {name, field: fieldOf(content, lineEnd)} : undefined
}

/** The goal whose list item the field is nested in. */
function goalAbove(item: Item, goals: ReadonlyMap<Item, GoalDraft>): GoalDraft | undefined {
  for (let above = item.parent; above; above = above.parent) {
    const goal = goals.get(above)
    if (goal) return goal
  }
  return undefined
}

function note(goal: GoalDraft, item: Item, name: FieldName, field: Field): void {
  if (name === 'parent') goal.parents.push(field)
  goal.fields[name] ??= field
  extend(goal, item.block)
}
