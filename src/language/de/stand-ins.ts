import type {StandIns} from '../stand-ins.js'

/** Endings of adjectives and nouns; what is compared is the dictionary form. */
const ENDING = /(?:innen|ern|em|en|er|es|in|e|n|s)$/

export const standIns: StandIns = {
  added: {
    vague: ['deutlich'],
    hype: ['erstklassig'],
    catchAll: ['Exzellenz'],
    output: ['erstellen', 'erstellt', 'erstellt'],
    people: ['kunden'],
  },
  removed: {
    vague: ['rasch'],
    hype: ['blau'],
    catchAll: ['küche'],
    output: ['gewinnen', 'gewinnt', 'gewonnen'],
    people: ['maschinen'],
  },
  name: 'küche',
  formOf(word, entry, wordClass) {
    if (word === entry) return 0
    if (wordClass === 'output') return verbForm(word, entry)
    return word.startsWith(entry) && ENDING.exec(word.slice(entry.length))?.index === 0 ? 0 : undefined
  },
}

/** 1 for „bespielt“ and „bespiele“, 2 for „ausgespielt“; a prefix that stands apart is not found. */
function verbForm(word: string, infinitive: string): number | undefined {
  const stem = infinitive.replace(/e?n$/, '')
  if (word === `${stem}t` || word === `${stem}et` || word === `${stem}e`) return 1
  const ge = word.indexOf('ge')
  const without = ge < 0 ? '' : word.slice(0, ge) + word.slice(ge + 2)
  return without === `${stem}t` || without === `${stem}et` || without === `${stem}en` ? 2 : undefined
}
