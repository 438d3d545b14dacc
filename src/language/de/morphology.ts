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
const NO_UNG = /^(?:schreib|kauf|launch|test|post|dreh|plan(?!e)|deploy|design|layout|coach)$/

interface Index {
  forms: Map<string, VerbReading[]>
  /** `einfuehrung` → einführen */
  nouns: Map<string, Verb>
  lemmas: Map<string, Verb>
}

let built: Index | undefined

/** Built on first use: English documents never pay for it. */
export function verbIndex(): Index {
  built ??= build()
  return built
}

function build(): Index {
  const index: Index = {forms: new Map(), nouns: new Map(), lemmas: new Map()}
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
      const bar = entry.indexOf('|')
      const key = bar < 0 ? entry : entry.slice(0, bar) + entry.slice(bar + 1)
      if (index.lemmas.has(key)) return
      const verb: Verb = {
        lemma: (written[at] ?? entry).replace('|', ''),
        prefix: bar < 0 ? '' : entry.slice(0, bar),
        class: name,
        figurative: figurative.has(entry),
        ofPeople: ofPeople.has(entry),
      }
      index.lemmas.set(key, verb)
      addForms(index, verb, entry.slice(bar + 1))
    })
  }
  return index
}

/** The irregular forms by folded infinitive. */
const irregularForms = new Map(
  Object.entries(irregular).map(([infinitive, forms]) => [fold(infinitive), forms.map((form) => fold(form))]),
)

function addForms({forms, nouns}: Index, verb: Verb, root: string): void {
  const add = (form: string, kind: VerbForm) => {
    const readings = forms.get(form)
    if (!readings) forms.set(form, [{verb, form: kind}])
    else if (!readings.some((reading) => reading.verb === verb && reading.form === kind))
      readings.push({verb, form: kind})
  }
  const {prefix} = verb
  const stem = /e[lr]n$/.test(root) ? root.slice(0, -1) : root.replace(/e?n$/, '')
  const dental = /(?:[td]|ch[mn]|[^lrhaeiou][mn])$/.test(stem) ? `${stem}et` : `${stem}t`
  const [givenParticiple, givenThird] = irregularForms.get(root) ?? []
  const third = givenThird ?? dental
  const bare = INSEPARABLE.test(root) || root.endsWith('ieren')
  const participle = givenParticiple ?? (bare ? dental : `ge${dental}`)

  add(prefix + root, 'infinitive')
  if (prefix) add(`${prefix}zu${root}`, 'zu')
  add(prefix + participle, 'participle')
  const finite = [third, `${stem}e`, ...(givenThird ? [] : [dental])]
  for (const form of finite) {
    if (prefix) add(form, 'split')
    add(prefix + form, 'finite')
  }
  if (prefix) add(root, 'split')
  if (!NO_UNG.test(root)) {
    const ung = root.endsWith('eln') ? `${root.slice(0, -3)}lung` : `${stem}ung`
    if (!nouns.has(prefix + ung)) nouns.set(prefix + ung, verb)
  }
}
