const WORDS =
  /okrs?\b|objective|objetivo|key[ _-]?results?|\bKRs?(?:\b|\d)|ergebnis|zielsetzung|(?:^|[\s"'*>#-])Ziele?\b|\bgoals?\b|big rock|\bO\d\b/i

/** A cheap look at a document: whether it is worth parsing, since a word of the trade stands in it or in its name. */
export function mayHoldOkrs(text: string, filePath?: string): boolean {
  return WORDS.test(text) || (filePath !== undefined && /okrs?|goals?|ziele?|objective/i.test(filePath))
}
