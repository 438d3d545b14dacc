import {isSlotValue} from '../src/rule/figures.js'
import {
  type DocumentSubject,
  defineRule,
  type Field,
  type Fields,
  type ObjectiveSubject,
  type Piece,
} from '../src/rule/index.js'
import {isOpen, stateWithin} from '../src/rule/is-open.js'
import {mentionOf} from '../src/rule/phrase.js'
import {placeholdersIn} from '../src/rule/placeholders.js'
import {quotedList} from '../src/rule/quoting.js'

/** A goal is written to its end: no gaps, no words of a template. */
export default defineRule({
  id: 'placeholder-free',
  severity: 'warn',
  structural: true,
  defaults: {
    /** Further words that stand for something still to come. */
    patterns: [] as string[],
    /** What a gap in a draft is: a note, or fine. */
    draftSeverity: 'info' as 'info' | 'off',
  },
  options: (z) => z.strictObject({patterns: z.array(z.string()), draftSeverity: z.enum(['info', 'off'])}),
  messages: {
    open: {
      en: ({gaps, count}: {gaps: readonly string[]; count: number}) =>
        `${quotedList(gaps, 'en')} ${count === 1 ? 'is' : 'are'} still open. Fill ${count === 1 ? 'it' : 'them'} in, or say until when you will know.`,
      de: ({gaps, count}) =>
        `${quotedList(gaps, 'de')} ${count === 1 ? 'ist' : 'sind'} noch offen. Füll ${count === 1 ? 'die Lücke' : 'die Lücken'} oder sag, bis wann ihr es wisst.`,
    },
    unwritten: {
      en: ({text}: {text: string}) => `“${text}” holds a place, it is no goal yet. Write it, or take the line out.`,
      de: ({text}) =>
        `„${text}“ hält einen Platz frei und ist noch kein Ziel. Schreib es aus oder nimm die Zeile heraus.`,
    },
    empty: {
      en: 'Here is the place of a goal and nothing in it yet. Write it, or take the line out.',
      de: 'Hier ist Platz für ein Ziel, aber noch keines. Schreib es oder nimm die Zeile heraus.',
    },
  },
  /** A document in which every line has a gap is a template, and is meant to be one. */
  document(subject, {options, report}) {
    const {source, sets} = subject
    const gapsIn = (text: string) => [...placeholdersIn(text), ...own(options.patterns, text)]
    const hasGap = ({text}: {text: string}) => gapsIn(text).length > 0
    if (isTemplate(subject, hasGap)) return
    for (const field of source.unfilled) {
      if (EMPTY.test(field.value)) report({id: 'empty', on: field.span})
      else if (gapsIn(field.value).length > 0) report({id: 'unwritten', on: field.span, data: {text: field.value}})
    }
    for (const {set, objectives, keyResults} of sets) {
      const noted = gapsAmong(set.fields)
      if (noted.length > 0) report({id: 'open', on: set, data: dataOf(noted)})
      for (const goal of [...objectives, ...keyResults]) {
        const {statement, text, fields} = goal
        const state = stateWithin(goal)
        if (!isOpen({state}) || (state === 'draft' && options.draftSeverity === 'off')) continue
        const gaps = gapsIn(text)
        const names = [...gaps.map((gap) => gap.text), ...gapsAmong(fields)]
        const [at] = gaps
        const atMost = state === 'draft' ? 'info' : 'error'
        if (names.length > 0) report({id: 'open', on: statement, ...(at && {at}), data: dataOf(names), atMost})
      }
    }
  },
})

/** Where the objectives of a template are gaps themselves, its title is read in their place. */
function isTemplate({source, sets}: DocumentSubject, hasGap: (statement: {text: string}) => boolean): boolean {
  const isTitle = ({statement}: ObjectiveSubject) => statement.label === undefined && source.unfilled.length > 0
  return sets.every(
    ({objectives, keyResults}) =>
      objectives.every((objective) => hasGap(objective) || isTitle(objective)) && keyResults.every(hasGap),
  )
}

const EMPTY = /^(?:\.{2,}|…|[-–—_]+)$/

const own = (patterns: readonly string[], text: string): Piece[] => {
  const mention = mentionOf(patterns, text)
  return mention ? [mention] : []
}

/** Fields that hold a gap of a suggestion. “TBD” beside a goal is an answer, too, and other rules know what it means. */
const gapsAmong = (fields: Fields): string[] =>
  Object.values(fields).flatMap((field: Field) => (isSlotValue(field) ? [field.value.trim()] : []))

const dataOf = (names: readonly string[]) => {
  const gaps = [...new Set(names)]
  return {gaps, count: gaps.length}
}
