/** A gap that waits for a person, `[baseline]`; a box to tick and the text of a link are none. */
const SLOT = /\[(?![ xX]\])[^[\]\n]+\](?!\()/g

export const hasSlot = (text: string): boolean => text.search(SLOT) >= 0

/** The text as a snippet in the editor's language, each slot a place to jump to with what it now says selected. */
export function snippetOf(text: string): string {
  let number = 0
  let done = 0
  let snippet = ''
  for (const match of text.matchAll(SLOT)) {
    snippet += `${literal(text.slice(done, match.index))}\${${++number}:${literal(match[0])}}`
    done = match.index + match[0].length
  }
  return snippet + literal(text.slice(done))
}

const literal = (text: string): string => text.replace(/[\\$}]/g, String.raw`\$&`)
