import {applyEdits, type Suggestion} from '../model/index.js'

interface Linted {
  messages: readonly {ruleId: string | null}[]
  objectiveCount: number
  keyResultCount: number
}

/** What became of a document when a suggestion was applied. */
export interface Verdict {
  /** The finding that the suggestion belongs to is gone. */
  cleared: boolean
  /** Rules that report more than before. An open slot is no fault: it is what the suggestion asks a person to fill. */
  added: string[]
  /** How many goals are read no more, though no edit takes a line away; their findings went with them. */
  lost: number
}

/** Reports open slots, and so is the only rule that may speak up after a suggestion. */
const SLOT_RULE = 'placeholder-free'

/**
 * A suggestion is good only if it is applied, the document is linted again, the finding is gone, nothing new is
 * reported and every goal is still read. Findings are compared by rule, because lines move and statements change their text.
 */
export async function verifySuggestion(
  source: string,
  ruleId: string | null,
  suggestion: Suggestion,
  lint: (text: string) => Promise<Linted>,
): Promise<Verdict> {
  const [old, edited] = [await lint(source), await lint(applyEdits(source, suggestion.edits))]
  const [before, after] = [countByRule(old), countByRule(edited)]
  const takesAway = suggestion.edits.some(({range: [start, end], text}) => start < end && text === '')
  const own = String(ruleId)
  return {
    cleared: (after.get(own) ?? 0) < (before.get(own) ?? 0),
    added: [...after.keys()].filter((id) => id !== SLOT_RULE && (after.get(id) ?? 0) > (before.get(id) ?? 0)),
    lost: takesAway
      ? 0
      : fewer(old.objectiveCount, edited.objectiveCount) + fewer(old.keyResultCount, edited.keyResultCount),
  }
}

const fewer = (before: number, after: number) => Math.max(0, before - after)

function countByRule({messages}: Linted): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(String(ruleId), (counts.get(String(ruleId)) ?? 0) + 1)
  return counts
}
