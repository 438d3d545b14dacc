import {saysFromTo} from '../from-to.js'
import type {Found, ObjectiveDraft} from './goals.js'
import type {Item} from './item.js'
import {namesOkrs} from './labels.js'

/** An “Objective:” in a lesson plan makes no OKRs: somebody must speak of key results or of OKRs. */
export function credible(found: Found, items: readonly Item[], filePath: string | undefined): boolean {
  const explicit = [...found.keyResults, ...found.objectives.flatMap(({keyResults}) => keyResults)].filter(
    (one) => one.explicit,
  )
  if (explicit.length > 1) return true
  if (explicit.length === 1 && found.objectives.some((one) => one.explicit)) return true
  if (found.objectives.some(({keyResultsHeading}) => keyResultsHeading)) return true
  // Two or more, each with a list of its own, are a plan and no aside.
  if (found.objectives.filter((one) => one.explicit && !one.weak && one.keyResults.length > 1).length > 1) return true
  if (found.objectives.filter(isMeasured).length > 1) return true
  const title = items.find(({kind}) => kind === 'heading')
  const spoken = found.objectives.some((one) => one.explicit)
    ? items.filter(({kind}) => kind !== 'item')
    : title
      ? [title]
      : []
  return /okr/i.test(filePath?.split(/[\\/]/).at(-1) ?? '') || spoken.some(({content}) => namesOkrs(content.text))
}

/** “Goal 1: …” with a list in which most lines say from where to where. */
const isMeasured = ({explicit, label, keyResults}: ObjectiveDraft) =>
  explicit &&
  label?.number !== undefined &&
  keyResults.length > 1 &&
  keyResults.filter(({content}) => saysFromTo(content.text)).length * 2 > keyResults.length
