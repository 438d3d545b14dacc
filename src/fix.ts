import {applyFixes} from './engine/fix.js'
import {createLinter, type Linter, type LintMessage, type LintOptions, type LintResult} from './lint.js'

/** A fix may make room for the next one; those that never end are stopped here. */
const MOST_PASSES = 10

export interface FixedText {
  text: string
  /** How many findings were set right. */
  fixed: number
  /** What there is to say about the new text. */
  result: LintResult
}

/**
 * Sets right what is so mechanical that nobody needs to be asked. Wording is never touched.
 *
 * @throws ConfigError when the config names something that does not exist.
 */
export async function fixText(text: string, {config, ...options}: LintOptions = {}): Promise<FixedText> {
  return fixWith(await createLinter(config), text, options)
}

/** The same with rules that were resolved once. */
export async function fixWith(lint: Linter, source: string, options: Parameters<Linter>[1]): Promise<FixedText> {
  let text = source
  let fixed = 0
  let result = await lint(text, options)
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const {text: next, applied} = applyFixes(text, result.messages)
    if (next === text) break
    text = next
    fixed += applied.length
    result = await lint(text, options)
  }
  return {text, fixed, result}
}

/**
 * Applies the first suggestion of each finding, as far as they do not get in each other's way.
 *
 * @returns how many were applied, and how many have to wait until the others are.
 */
export function withSuggestions(
  text: string,
  messages: readonly LintMessage[],
): {text: string; applied: number; waiting: number} {
  const first = messages.flatMap(({suggestions: [suggestion]}) => (suggestion ? {fix: suggestion} : []))
  const {text: after, applied} = applyFixes(text, first)
  return {text: after, applied: applied.length, waiting: first.length - applied.length}
}
