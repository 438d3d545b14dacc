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
  if (heading && isGoalHeading(heading.content.text)) return heading
  if (before?.kind === 'line' && !before.label && isTitle(before.content.text)) return before
  return undefined
}

/** Whether a heading could be an objective: it names no unit, cycle, section or the method itself. */
export const isGoalHeading = (text: string): boolean =>
  !isSetHeading(text) &&
  !isAside(text) &&
  !namesOkrs(text) &&
  !/key results?|objectives?|schlüsselergebnis|kennzahl|\bkpis?\b/iu.test(text)

const isTitle = (text: string) => text.split(/\s+/).length <= 25 && !/[:：?]$/.test(text)
