import {
  abstractNouns,
  activityNouns,
  deliverableNouns,
  metricNouns,
  needsObject,
  wonNouns,
  workNouns,
} from './lexicon/nouns.js'
import {generatedPeople, people} from './lexicon/people.js'
import {catchAllNouns, topicHeads} from './lexicon/vague.js'
import {type Verb, verbOf, verbOfUng} from './morphology.js'
import {fold, foldedWords} from './tokens.js'

export type NounClass =
  | 'activity'
  | 'deliverable'
  | 'won'
  | 'metric'
  | 'abstract'
  | 'people'
  | 'catch-all'
  | 'topic'
  | 'needs-object'

export interface NounHead {
  /** The last part of the compound, folded: `konzept` of „Marketingkonzept“. */
  head: string
  classes: ReadonlySet<NounClass>
  /** The verb that the noun hides: einführen of „Einführung“. */
  verb?: Verb
  /** Something stands before the head: „Marketing|konzept“. */
  compound: boolean
}

interface Entry {
  classes: Set<NounClass>
  verb?: Verb
}

const NONE: ReadonlySet<NounClass> = new Set()
const ENDINGS = ['', 's', 'e', 'n', 'en', 'es', 'er', 'ern', 'in', 'innen', 'se', 'sen', 'nen']
/** „Verkauf“ is no `kauf`: a verb's prefix is no first part of a compound. */
const PREFIX = /(?:ver|zer)$|^(?:be|ge|ent|er|un|miss)$/
/** Longer runs are no words; the bound keeps the look-up linear. */
const LONGEST = 60

/** Every fact asks for the same few words again and again. */
const known = new Map<string, NounHead | undefined>()
const KNOWN = 4096

let entries: Map<string, Entry> | undefined

function nounEntries(): Map<string, Entry> {
  if (entries) return entries
  const map = new Map<string, Entry>()
  const entry = (noun: string): Entry => {
    const found = map.get(noun) ?? {classes: new Set<NounClass>()}
    map.set(noun, found)
    return found
  }
  const lists: [NounClass, string][] = [
    ['activity', activityNouns],
    ['deliverable', deliverableNouns],
    ['won', wonNouns],
    ['metric', metricNouns],
    ['abstract', abstractNouns],
    ['people', people],
    ['catch-all', catchAllNouns],
    ['topic', topicHeads],
    ['needs-object', needsObject],
  ]
  for (const [name, list] of lists) for (const noun of foldedWords(list)) entry(noun).classes.add(name)
  for (const [noun, lemma] of Object.entries(workNouns)) {
    entry(fold(noun)).verb = verbOf(fold(lemma)) ?? {
      lemma,
      prefix: '',
      class: 'output',
      figurative: false,
      ofPeople: false,
    }
  }
  entries = map
  return map
}

/** The head of a noun: the longest known word that it ends with, whatever its case and number. */
export function nounHead(folded: string): NounHead | undefined {
  if (known.has(folded)) return known.get(folded)
  if (known.size >= KNOWN) known.clear()
  const found = findHead(folded)
  known.set(folded, found)
  return found
}

function findHead(folded: string): NounHead | undefined {
  if (folded.length > LONGEST) return undefined
  const map = nounEntries()
  let best: NounHead | undefined
  for (const ending of ENDINGS) {
    if (ending && !folded.endsWith(ending)) continue
    const stem = ending ? folded.slice(0, -ending.length) : folded
    const found = longestSuffix(stem, map, best?.head.length ?? 0)
    if (found) best = found
    const plain = withoutUmlaut(stem)
    const singular = plain && longestSuffix(plain, map, best?.head.length ?? 0)
    // No noun in -e takes an umlaut: „Geräte“ are no `rate`.
    if (singular && !singular.head.endsWith('e')) best = singular
  }
  if (best) return best
  if (generatedPeople.test(folded)) return {head: folded, classes: new Set(['people']), compound: false}
  return undefined
}

function longestSuffix(form: string, map: Map<string, Entry>, longerThan: number): NounHead | undefined {
  for (let start = 0; form.length - start > Math.max(1, longerThan); start++) {
    const head = form.slice(start)
    const entry = map.get(head)
    const verb = entry?.verb ?? verbOfUng(head)
    if (!entry && !verb) continue
    const hyphen = form[start - 1] === '-'
    const shortHead = head.length <= 3
    if (start > 0 && !hyphen && (shortHead || start < 2 || PREFIX.test(form.slice(0, start)))) continue
    return {head, classes: entry?.classes ?? NONE, ...(verb && {verb}), compound: start > 0}
  }
  return undefined
}

/** „Pläne“ → `plan`: the last umlaut of a plural taken back. */
function withoutUmlaut(stem: string): string | undefined {
  const at = Math.max(stem.lastIndexOf('ae'), stem.lastIndexOf('oe'), stem.lastIndexOf('ue'))
  return at < 0 ? undefined : stem.slice(0, at + 1) + stem.slice(at + 2)
}

export const isNoun = (folded: string, ...classes: NounClass[]): boolean => {
  const found = nounHead(folded)
  return found !== undefined && classes.some((name) => found.classes.has(name))
}
