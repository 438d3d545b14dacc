import {editDistance, isSwapped} from '../model/edit-distance.js'

/** No German or English word that stands before a colon is one swap of letters away from these. */
const SHORT = ['owner', 'target', 'current', 'metric', 'sponsor', 'updated', 'status', 'weight', 'parent', 'istwert']
/** Long enough for one letter to be wrong, missing or too many. */
const LONG = [
  'baseline',
  'deadline',
  'progress',
  'confidence',
  'description',
  'responsible',
  'startwert',
  'zielwert',
  'ausgangswert',
  'kennzahl',
  'verantwortlich',
  'zuständig',
  'konfidenz',
  'fortschritt',
  'gewichtung',
  'beschreibung',
]
const SHORTEST = 5
const LONGEST = 15

/** The name of a field that a word was to be: `Onwer` → `owner`; `undefined` where it is none or spelled as it should. */
export function misspelt(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST || /[^\p{L}]/u.test(word)) return undefined
  const lower = word.toLowerCase()
  return (
    SHORT.find((name) => isMixedUp(lower, name)) ?? LONG.find((name) => isMixedUp(lower, name) || isSlip(lower, name))
  )
}

const isMixedUp = (word: string, name: string): boolean => word[0] === name[0] && isSwapped(word, name)

/** Another ending is another form of the word, and another beginning another word: `headline`. */
const isSlip = (word: string, name: string): boolean =>
  word[0] === name[0] &&
  Math.abs(word.length - name.length) <= 1 &&
  !word.startsWith(name) &&
  editDistance(word, name) === 1
