import type {Language} from '../model/index.js'

export {type Aliases, contentOf, measureOf, similarity} from '../language/likeness/index.js'

const HELP: Record<Language, RegExp> = {
  en: /^(?:we )?(?:help|support|contribute to|assist with)(?: (?:to|with|in))?[:,]? /i,
  de: /^wir (?:helfen|unterstützen)(?: dabei)?[:,]? /i,
}

/** The text without the words that only say that somebody helps. */
export const withoutHelp = (text: string): string => text.replace(HELP.en, '').replace(HELP.de, '')
