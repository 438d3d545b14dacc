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
import {fold} from './tokens.js'

// x
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
  const plain = (list: string) => new Set(list.trim().split(/\s+/))
  const figurative = plain(figurativeVerbs)
  const ofPeople = plain(peopleVerbs)
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
    for (const entry of plain(list)) {
      const lemma = entry.replace('|', '')
      if (index.lemmas.has(fold(lemma))) continue
      const prefix = entry.includes('|') ? fold(entry.slice(0, entry.indexOf('|'))) : ''
      const verb = {lemma, prefix, class: name, figurative: figurative.has(entry), ofPeople: ofPeople.has(entry)}
      index.lemmas.set(fold(lemma), verb)
      addForms(index, verb, entry.slice(entry.indexOf('|') + 1))
    }
  }
  return index
}

function addForms({forms, nouns}: Index, verb: Verb, base: string): void {
  const add = (form: string, kind: VerbForm) => {
    const readings = forms.get(form)
    if (!readings) forms.set(form, [{verb, form: kind}])
    else if (!readings.some((reading) => reading.verb === verb && reading.form === kind))
      readings.push({verb, form: kind})
  }
  const {prefix} = verb
  const root = fold(base)
  const stem = /e[lr]n$/.test(root) ? root.slice(0, -1) : root.replace(/e?n$/, '')
  const dental = /(?:[td]|ch[mn]|[^lrhaeiou][mn])$/.test(stem) ? `${stem}et` : `${stem}t`
  const [givenParticiple, givenThird] = irregular[base] ?? []
  const third = givenThird ? fold(givenThird) : dental
  const bare = INSEPARABLE.test(root) || root.endsWith('ieren')
  const participle = givenParticiple ? fold(givenParticiple) : bare ? dental : `ge${dental}`

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
