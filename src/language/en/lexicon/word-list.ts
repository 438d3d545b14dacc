/** The words of a text, one set entry each; `two_words` stands for a word group. */
export const wordList = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
