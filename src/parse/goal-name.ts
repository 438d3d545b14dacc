import {latin} from '../model/latin.js'

export const WIKI_LINK = '\\[\\[[^\\]]+\\]\\]'

/** How a goal is named without its text: `O2`, `COMPANY/O2`, `Objective 3`, `[[O-CS-3]]`. */
export const GOAL_NAME = `(?:${WIKI_LINK}|(?:Ziel|Objective|Goal|Key Result) \\d+(?:\\.\\d+)*|(?:[\\p{L}\\d_-]+[/:.])*\\p{Lu}[\\p{L}_-]*\\d+(?:\\.\\d+)*)`

const NAMES = new RegExp(`^${GOAL_NAME}(?:\\s*[,;]\\s*${GOAL_NAME})*\\.?$`, 'u')
const ABOVE = latin(
  '^(?:company|corporate|organi[sz]ation(?:al)?|group|department|division|area|unternehmens|firmen|konzern|bereichs|abteilungs)[ -]?(?:objective|goal|okr|ziel)$',
  'i',
)

/** “Company objective: O2” names the goal above and is none itself. */
export const isNameAbove = (label: string, text: string): boolean =>
  ABOVE.test(label.trim()) && NAMES.test(text.trim()) && !/^[QHT][1-4]\b/.test(text.trim())
