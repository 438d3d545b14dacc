import type {LintMessage, LintResult} from './lint.js'

/** Findings of one rule on one statement that were there when the baseline was written. */
export interface BaselineEntry {
  /** From the folder of the baseline on, with `/`. */
  file: string
  rule: string
  /** The beginning of the statement, for people; okr-lint compares `hash`. */
  statement: string
  hash: string
  count: number
}

const SHOWN = 60

/** What a baseline holds of these messages. A file that cannot be read is never hidden. */
export function entriesOf(file: string, messages: readonly LintMessage[]): BaselineEntry[] {
  const entries = new Map<string, BaselineEntry>()
  for (const {ruleId, about = ''} of messages) {
    if (ruleId === null) continue
    const key = keyOf(ruleId, hashOf(about))
    const entry = entries.get(key)
    if (entry) entry.count++
    else entries.set(key, {file, rule: ruleId, statement: shortened(about), hash: hashOf(about), count: 1})
  }
  return [...entries.values()]
}

/** The entries of each file. */
export function byFile(entries: readonly BaselineEntry[]): Map<string, BaselineEntry[]> {
  const groups = new Map<string, BaselineEntry[]>()
  for (const entry of entries) {
    const group = groups.get(entry.file)
    if (group) group.push(entry)
    else groups.set(entry.file, [entry])
  }
  return groups
}

/**
 * Takes out the findings that a baseline knows, as many of each as it has counted.
 *
 * @returns also the entries that stand for more findings than there are.
 */
export function withBaseline(
  result: LintResult,
  entries: readonly BaselineEntry[],
): {result: LintResult; stale: BaselineEntry[]} {
  const left = new Map(entries.map(({rule, hash, count}) => [keyOf(rule, hash), count]))
  const isKnown = ({ruleId, about = ''}: LintMessage): boolean => {
    const key = keyOf(ruleId ?? '', hashOf(about))
    const count = left.get(key) ?? 0
    left.set(key, count - 1)
    return count > 0
  }
  const messages: LintMessage[] = []
  const known: LintMessage[] = []
  for (const message of result.messages) {
    if (isKnown(message)) known.push(message)
    else messages.push(message)
  }
  const count = (severity: string) => messages.filter((message) => message.severity === severity).length
  return {
    result: {
      ...result,
      messages,
      errorCount: count('error'),
      warningCount: count('warn'),
      infoCount: count('info'),
      suppressedMessages: [
        ...result.suppressedMessages,
        ...known.map((message) => ({...message, kind: 'baseline' as const})),
      ],
    },
    stale: entries.filter(({rule, hash}) => (left.get(keyOf(rule, hash)) ?? 0) > 0),
  }
}

const keyOf = (rule: string, hash: string): string => `${rule} ${hash}`

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > SHOWN ? `${line.slice(0, SHOWN - 1).trimEnd()}…` : line
}

/** Letter case, markup, marks and line breaks are no news; words and figures are. */
function hashOf(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}%€$£]+/gu) ?? []
  return hash53(words.join(' '))
}

/** cyrb53 by bryc (public domain): short, the same everywhere, and enough to tell the statements of a file apart. */
function hash53(text: string): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
