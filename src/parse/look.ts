const WORDS =
  /okrs?\b|objective|objetivo|key[ _-]?results?|\bKRs?(?:\b|\d)|ergebnis|zielsetzung|(?:^|[\s"'*>#-])Ziele?\b|\bgoals?\b|big rock|\bO\d\b/i

/** A cheap look at a document: whether it is worth parsing, since a word of the trade stands in it or in its name. */
export function mayHoldOkrs(text: string, filePath?: string): boolean {
  return WORDS.test(text) || (filePath !== undefined && /okrs?|goals?|ziele?|objective/i.test(filePath))
}

const KEYS =
  /(?:^|[\s"'{,-])(?:[\w-]*objectives?|okrs?|okr[_-]\w+|key[ _-]?results?|ziele?|zielsetzung(?:en)?|schl(?:ü|ue)sselergebnisse?)["']?\s*:/im

/** Whether JSON or YAML that nobody has named is worth parsing: a key of the trade stands in it, or it is named after OKRs. */
export const looksLikeOkrData = (text: string, filePath: string): boolean =>
  KEYS.test(text) || /(?:^|[\\/._-])okrs?(?=[._-][^\\/]*$|\.\w+$)/i.test(filePath)
