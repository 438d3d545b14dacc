import {
  changeVerbs,
  downVerbs,
  figurativeVerbs,
  helpVerbs,
  irregular,
  loanVerbs,
  outputVerbs,
  peopleVerbs,
  stateVerbs,
  statusQuoVerbs,
  upVerbs,
  winVerbs,
} from './lexicon/verbs.js'
import {fold, foldedWords} from './tokens.js'

export type VerbClass = 'output' | 'help' | 'up' | 'down' | 'change' | 'win' | 'status-quo' | 'state' | 'other'

export interface Verb {
  /** Dictionary form as written in the lexicon: `einführen`. */
  lemma: string
  /** The prefix that separates, folded; empty where none does. */
  prefix: string
  class: VerbClass
  /** It makes something only beside a thing that can be made. */
  figurative: boolean
  /** Its object can be people. */
  ofPeople: boolean
}

export type VerbForm = 'infinitive' | 'zu' | 'participle' | 'finite' | 'split'

export interface VerbReading {
  verb: Verb
  form: VerbForm
}

const INSEPARABLE = /^(?:be|ge(?!b|h|l)|er|ver|zer|ent|emp|miss|ueber|unter|wider)/

interface Index {
  /** Folded infinitive → verb, in the order of the lists. */
  lemmas: Map<string, Verb>
  /** Folded infinitive without its prefix → the verbs built on it: `stellen` → einstellen, herstellen, … */
  roots: Map<string, Verb[]>
  /** The prefixes that separate, folded. */
  prefixes: Set<string>
}

let built: Index | undefined

/** Built on first use: English documents never pay for it. */
function verbIndex(): Index {
  built ??= build()
  return built
}

function build(): Index {
  const index: Index = {lemmas: new Map(), roots: new Map(), prefixes: new Set()}
  const figurative = new Set(foldedWords(figurativeVerbs))
  const ofPeople = new Set(foldedWords(peopleVerbs))
  const classes: [VerbClass, string][] = [
    ['win', winVerbs],
    ['up', upVerbs],
    ['down', downVerbs],
    ['change', changeVerbs],
    ['help', helpVerbs],
    ['output', outputVerbs],
    ['output', loanVerbs],
    ['status-quo', statusQuoVerbs],
    ['state', stateVerbs],
  ]
  for (const [name, list] of classes) {
    const written = list.trim().split(/\s+/)
    foldedWords(list).forEach((entry, at) => {
      const [prefix, root] = entry.includes('|') ? (entry.split('|') as [string, string]) : ['', entry]
      if (index.lemmas.has(prefix + root)) return
      const verb: Verb = {
        lemma: (written[at] ?? entry).replace('|', ''),
        prefix,
        class: name,
        figurative: figurative.has(entry),
        ofPeople: ofPeople.has(entry),
      }
      index.lemmas.set(prefix + root, verb)
      index.prefixes.add(prefix)
      const family = index.roots.get(root)
      if (family) family.push(verb)
      else index.roots.set(root, [verb])
    })
  }
  return index
}

/** The irregular forms by folded infinitive. */
const irregularForms = new Map(
  Object.entries(irregular).map(([infinitive, forms]) => [fold(infinitive), forms.map((form) => fold(form))]),
)

/** `gebunden` → binden */
const irregularRoots = new Map(
  [...irregularForms].flatMap(([root, forms]) => forms.map((form) => [form, root] as const)),
)

const known = new Map<string, readonly VerbReading[]>()
const KNOWN = 4096

/** What verbs a word may be a form of; a word is taken apart, so that nobody has to build all forms of all verbs. */
export function verbReadings(word: string): readonly VerbReading[] {
  const found = known.get(word)
  if (found) return found
  if (known.size >= KNOWN) known.clear()
  const readings = read(word)
  known.set(word, readings)
  return readings
}

function read(word: string): VerbReading[] {
  const {roots} = verbIndex()
  const readings: VerbReading[] = []
  for (const root of rootsOf(word))
    for (const verb of roots.get(root) ?? [])
      for (const [form, kind] of formsOf(verb, root)) if (form === word) readings.push({verb, form: kind})
  return readings
}

/** Every infinitive that the word may belong to, without its prefix: `eingefuehrt` → fuehren. */
function rootsOf(word: string): Set<string> {
  const found = new Set<string>()
  for (const prefix of verbIndex().prefixes) {
    if (!word.startsWith(prefix)) continue
    const rest = word.slice(prefix.length)
    for (const core of [rest, /^(?:ge|zu)/.test(rest) ? rest.slice(2) : rest]) {
      const irregularRoot = irregularRoots.get(core)
      if (irregularRoot) found.add(irregularRoot)
      found.add(core)
      for (const ending of ['t', 'et', 'e']) {
        if (!core.endsWith(ending)) continue
        const stem = core.slice(0, -ending.length)
        found.add(`${stem}en`)
        found.add(`${stem}n`)
      }
    }
  }
  return found
}

const stemOf = (root: string): string => (/e[lr]n$/.test(root) ? root.slice(0, -1) : root.replace(/e?n$/, ''))

function formsOf({prefix}: Verb, root: string): [form: string, kind: VerbForm][] {
  const stem = stemOf(root)
  const dental = /(?:[td]|ch[mn]|[^lrhaeiou][mn])$/.test(stem) ? `${stem}et` : `${stem}t`
  const [givenParticiple, givenThird] = irregularForms.get(root) ?? []
  const bare = INSEPARABLE.test(root) || root.endsWith('ieren')
  const participle = givenParticiple ?? (bare ? dental : `ge${dental}`)
  const finite = [...new Set([givenThird ?? dental, `${stem}e`])]
  return [
    [prefix + root, 'infinitive'],
    [prefix + participle, 'participle'],
    ...finite.map((form): [string, VerbForm] => [prefix + form, 'finite']),
    ...(prefix ? [`${prefix}zu${root}`] : []).map((form): [string, VerbForm] => [form, 'zu']),
    ...(prefix ? [...finite, root] : []).map((form): [string, VerbForm] => [form, 'split']),
  ]
}

export const verbOf = (folded: string): Verb | undefined => verbIndex().lemmas.get(folded)

/** The verb that a noun hides: `einfuehrung` → einführen, `entwicklung` → entwickeln. */
export function verbOfUng(noun: string): Verb | undefined {
  if (!noun.endsWith('ung')) return undefined
  const stem = noun.slice(0, -3)
  return (
    verbOf(`${stem}en`) ?? verbOf(`${stem}n`) ?? (stem.endsWith('l') ? verbOf(`${stem.slice(0, -1)}eln`) : undefined)
  )
}
