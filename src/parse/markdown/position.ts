import type {GoalDraft} from './goals.js'
import {ITEM, type Item, LINE} from './item.js'

export function isNested(item: Item, above: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

/** Whether an item hangs below a goal: nested in its list item, or listed under its line or heading. */
export function isBelow(item: Item, goal: GoalDraft): boolean {
  if (isNested(item, goal.item)) return true
  if (goal.form.kind === 'row' || goal.form.kind === 'cell' || goal.item.kind === 'item') return false
  return goal.item.kind === 'heading' ? item.level > goal.item.level : item.level > LINE || item.label?.kind === 'field'
}

/** Whether an item is on the upper level of the list that `opener` introduces. */
export function isTop(item: Item, opener: Item): boolean {
  if (opener.kind === 'item') return item.parent === opener && item.level === opener.level + 1
  return item.parent === opener.parent && (item.level === ITEM || item.parent !== undefined)
}

/** Whether an item stands directly below an objective, with nothing between that could own it. */
export function isDirect(item: Item, objective: GoalDraft): boolean {
  if (objective.item.kind === 'item') return item.parent === objective.item
  return item.parent === objective.item.parent && item.level <= ITEM
}

const linked = (item: Item) => {
  const links = item.content.marks.filter(({kind}) => kind === 'link')
  const covered = links.reduce((sum, {start, end}) => sum + end - start, 0)
  return covered > 0 && covered >= item.content.text.length * 0.8 ? links : []
}

/** A bullet that is nothing but a link belongs to a list of links. */
export const isLink = (item: Item): boolean => linked(item).length > 0

/** A link to a heading of this document or another: a table of contents. */
export const isContents = (item: Item): boolean =>
  linked(item).some(({url}) => url !== undefined && /^(?!https?:)[^ ]*#/.test(url))
