import type {Language} from '../model/index.js'

/** So many texts are remembered; with more of them all are forgotten, so that a run over thousands of files stays small. */
const LIMIT = 5_000

/**
 * Asks once for each text: the same words and the same statements come back with every rule that looks at them.
 *
 * @param find depends on nothing else; what it gives is shared, so nobody changes it.
 */
export function byText<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, {answer: Answer}>()
  return (text) => {
    const known = answers.get(text)
    if (known) return known.answer
    const answer = find(text)
    if (answers.size >= LIMIT) answers.clear()
    answers.set(text, {answer})
    return answer
  }
}

/** The same for a text and its language. */
export function byTextIn<Answer>(
  find: (text: string, language: Language) => Answer,
): (text: string, language: Language) => Answer {
  const finders: Record<Language, (text: string) => Answer> = {
    en: byText((text) => find(text, 'en')),
    de: byText((text) => find(text, 'de')),
  }
  return (text, language) => finders[language](text)
}
