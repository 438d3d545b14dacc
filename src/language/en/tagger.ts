import {wordsIn} from '../words.js'
import {nounVerbs} from './lexicon/noun-verbs.js'
import {verbIn} from './morphology.js'
import {knownVerbs} from './verbs.js'

type Nlp = (text: string) => {json(): readonly {terms: readonly {normal: string; tags: readonly string[]}[]}[]}

let nlp: Nlp | undefined

/** Whether the first word is one that the lexicons do not know or that can be noun or verb. */
export function wantsTagger(text: string): boolean {
  const first = wordsIn(text)[0]?.lower
  if (first === undefined || /^\W*\d/.test(first)) return false
  return nounVerbs.has(first) || !verbIn(knownVerbs, first)
}

export async function loadTagger(): Promise<void> {
  nlp ??= (await import('compromise/two')).default as unknown as Nlp
}

/** Whether the tagger is loaded and reads `word`, the first one of `text`, as an imperative. */
export function tagsVerb(text: string, word: string): boolean {
  const term = nlp?.(text).json()[0]?.terms[0]
  return term !== undefined && term.normal === word && term.tags.includes('Infinitive')
}
