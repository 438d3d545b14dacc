import {isAside} from './asides.js'
import type {Item} from './item.js'
import {namesOkrs} from './labels.js'
import {isSetHeading} from './sets.js'

/**
 * The item that key results belong to when nothing above them is called an objective: the bullet that they
 * are nested in, the heading over them, or the line right before them.
 * @param before the item before the key results and their label.
 */
export function hostOf(item: Item, headings: readonly Item[], before: Item | undefined): Item | undefined {
  for (let parent = item.parent; parent; parent = parent.parent) if (!parent.label) return parent
  const heading = headings.findLast((one) => one !== item && !one.label && one.level < item.level)
  const line = isTitleLine(before) ? before : undefined
  const usable = heading && isGoalHeading(heading.content.text) ? heading : undefined
  // The title of a document is an objective only when no line is nearer.
  return usable && !(usable.level === 1 && line) ? usable : line
}

/** Whether an item is a short line: the title of the bullets below it. A role may stand before it (`Sales (Kim): …`). */
export const isTitleLine = (item: Item | undefined): item is Item =>
  item?.kind === 'line' && !item.parent && isTitle(item.content.text) && (!item.label || isRole(item))

const isRole = ({label, content}: Item) =>
  label?.kind === 'other' && !isAside(label.word) && content.text.length > label.end

/** Whether a heading could be an objective: it names no unit, cycle, section or the method itself. */
export const isGoalHeading = (text: string): boolean =>
  !isSetHeading(text) &&
  !isAside(text) &&
  !namesOkrs(text) &&
  !/key results?|objectives?|schlüsselergebnis|kennzahl|\bkpis?\b/i.test(text)

const isTitle = (text: string) => text.split(/\s+/).length <= 25 && !/[:：?]$|[.!?] \S/.test(text)
