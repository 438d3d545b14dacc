import {wordsIn} from '../words.js'
import {mayBeUnknownVerb} from './known-words.js'
import {articles, auxiliaries, prepositions} from './lexicon/function-words.js'

type Nlp = (text: string) => {json(): readonly {terms: readonly {normal: string; tags: readonly string[]}[]}[]}

let nlp: Nlp | undefined

/** Whether only the tagger can tell if the statement opens with a verb. */
export function wantsTagger(text: string): boolean {
  const [first, second] = wordsIn(text)
  if (!first || !second || !/^\p{L}\p{Ll}*$/u.test(first.text)) return false
  return mayBeUnknownVerb(first.lower) && !settlesFirst(second.lower)
}

/** An article shows that a verb stands in front of it, a preposition or an auxiliary that a noun does. */
const settlesFirst = (second: string): boolean =>
  articles.has(second) || prepositions.has(second) || auxiliaries.has(second)

export async function loadTagger(): Promise<void> {
  nlp ??= (await import('compromise/two')).default as unknown as Nlp
}

/** Whether the tagger is loaded and reads `word`, the first one of `text`, as an imperative. */
export function tagsVerb(text: string, word: string): boolean {
  const term = nlp?.(text).json()[0]?.terms[0]
  return term !== undefined && term.normal === word && term.tags.includes('Infinitive')
}
