import {applyEdits, type Suggestion} from '../model/index.js'

interface Linted {
  messages: readonly {ruleId: string | null}[]
}

/** What became of a document when a suggestion was applied. */
export interface Verdict {
  /** The finding that the suggestion belongs to is gone. */
  cleared: boolean
  /** Rules that report more than before. An open slot is no fault: it is what the suggestion asks a person to fill. */
  added: string[]
}

/** Reports open slots, and so is the only rule that may speak up after a suggestion. */
const SLOT_RULE = 'placeholder-free'

/**
 * A suggestion is good only if it is applied, the document is linted again, the finding is gone and nothing new is
 * reported. Findings are compared by rule, because lines move and statements change their text.
 */
export async function verifySuggestion(
  source: string,
  ruleId: string | null,
  suggestion: Suggestion,
  lint: (text: string) => Promise<Linted>,
): Promise<Verdict> {
  const before = countByRule(await lint(source))
  const after = countByRule(await lint(applyEdits(source, suggestion.edits)))
  const own = String(ruleId)
  return {
    cleared: (after.get(own) ?? 0) < (before.get(own) ?? 0),
    added: [...after.keys()].filter((id) => id !== SLOT_RULE && (after.get(id) ?? 0) > (before.get(id) ?? 0)),
  }
}

function countByRule({messages}: Linted): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {ruleId} of messages) counts.set(String(ruleId), (counts.get(String(ruleId)) ?? 0) + 1)
  return counts
}
