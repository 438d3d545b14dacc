import {wordsIn} from '../words.js'
import {mayBeUnknownVerb} from './known-words.js'
import {articles, prepositions} from './lexicon/function-words.js'

type Nlp = (text: string) => {json(): readonly {terms: readonly {normal: string; tags: readonly string[]}[]}[]}

let nlp: Nlp | undefined

/** Whether only the tagger can tell if the statement opens with a verb. */
export function wantsTagger(text: string): boolean {
  const [first, second] = wordsIn(text)
  return first !== undefined && second !== undefined && mayBeUnknownVerb(first.lower) && !settlesFirst(second.lower)
}

/** An article shows that a verb stands in front of it, a preposition that a noun does. */
const settlesFirst = (second: string): boolean => articles.has(second) || prepositions.has(second)

export async function loadTagger(): Promise<void> {
  nlp ??= (await import('compromise/two')).default as unknown as Nlp
}

/** Whether the tagger is loaded and reads `word`, the first one of `text`, as an imperative. */
export function tagsVerb(text: string, word: string): boolean {
  const term = nlp?.(text).json()[0]?.terms[0]
  return term !== undefined && term.normal === word && term.tags.includes('Infinitive')
}
