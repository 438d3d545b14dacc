import {setField} from '../src/rule/changes.js'
import {cycleOf} from '../src/rule/cycle.js'
import {shareOf} from '../src/rule/cycle-progress.js'
import {isSlotValue, notedValue} from '../src/rule/figures.js'
import {defineRule, type KeyResultSubject, type ObjectiveSubject} from '../src/rule/index.js'
import {stateWithin} from '../src/rule/is-open.js'
import {nearestOf} from '../src/rule/nearest-name.js'
import {notedNumber} from '../src/rule/noted-number.js'
import {statusWords, typeWords, type WordList} from '../src/rule/status-words.js'

/** A longer status is a sentence about the goal. */
const MAX_WORDS = 4
/** How far progress may lie behind the share of the cycle that has passed. */
const BEHIND = 0.3

type Goal = ObjectiveSubject | KeyResultSubject

/** A status and a type are words that all use alike. */
export default defineRule({
  id: 'status-known',
  severity: 'warn',
  structural: true,
  defaults: {
    /** Further words for where a goal stands. */
    statuses: [] as string[],
    /** Further words for kinds of goals. */
    types: [] as string[],
    /** Whether “on track” has to go with the progress. */
    pace: false,
  },
  options: (z) => z.strictObject({statuses: z.array(z.string()), types: z.array(z.string()), pace: z.boolean()}),
  messages: {
    status: {
      en: ({status}: {status: string}) =>
        `“${status}” says how it feels, not where it stands, and nobody can sum it up. Use a word that all of you use: on track, at risk, behind, achieved, missed.`,
      de: ({status}) =>
        `„${status}“ sagt, wie es sich anfühlt, nicht, wo es steht, und lässt sich nicht zusammenfassen. Nimm ein Wort, das alle verwenden: im Plan, gefährdet, im Verzug, erreicht, verfehlt.`,
    },
    type: {
      en: ({type}: {type: string}) =>
        `“${type}” is no type that others know, and the type decides whether 70% is a success. Take one of them: committed, aspirational, learning.`,
      de: ({type}) =>
        `„${type}“ ist kein Typ, den andere kennen; und der Typ entscheidet, ob 70 % ein Erfolg sind. Nimm einen davon: verbindlich, ambitioniert, Lernziel.`,
    },
    typo: {
      en: ({word, known}: {word: string; known: string}) =>
        `“${word}” is not a word that is known here. Did you mean “${known}”?`,
      de: ({word, known}) => `„${word}“ ist hier kein bekanntes Wort. Meinst du „${known}“?`,
    },
    untyped: {
      en: 'The others here say whether they are committed or aspirational, this one does not. Add it: it decides whether 70% is a success.',
      de: 'Die anderen sagen hier, ob sie verbindlich oder ambitioniert sind, dieses nicht. Ergänz es: Davon hängt ab, ob 70 % ein Erfolg sind.',
    },
    pace: {
      en: ({progress, passed}: {progress: string; passed: number}) =>
        `“On track” at ${progress} does not go with ${passed}% of the cycle gone. Say what will close the gap, or call it at risk.`,
      de: ({progress, passed}) =>
        `„Im Plan“ bei ${progress} passt nicht dazu, dass ${passed} % des Zyklus vorbei sind. Sag, was den Abstand schließt, oder nenn es gefährdet.`,
    },
    replace: {
      en: ({known}: {known: string}) => `Write “${known}”`,
      de: ({known}) => `„${known}“ schreiben`,
    },
    choose: {en: 'Choose a known word', de: 'Ein bekanntes Wort wählen'},
  },
  texts: {
    status: {en: '[status]', de: '[Status]'},
    type: {en: '[committed or aspirational]', de: '[verbindlich oder ambitioniert]'},
  },
  set(subject, {options, report, write, today}) {
    const {objectives, keyResults} = subject
    const goals: Goal[] = [...objectives, ...keyResults].filter((goal) => stateWithin(goal) !== 'draft')
    for (const {statement, fields, language} of goals) {
      for (const name of ['status', 'type'] as const) {
        const list = name === 'status' ? statusWords : typeWords
        const own = name === 'status' ? options.statuses : options.types
        const word = unknownIn(notedValue(fields[name]), list, own)
        if (word === undefined) continue
        const known = nearestOf(word, list.words, word.length > 5 ? 2 : 1)
        const change = (value: string) => [setField(statement, name, value, language)]
        if (known) {
          const suggest = [{id: 'replace' as const, data: {known}, changes: change(known)}]
          report({id: 'typo', on: statement, data: {word, known}, suggest})
        } else {
          const suggest = [{id: 'choose' as const, changes: change(write(name, language))}]
          if (name === 'status') report({id: 'status', on: statement, data: {status: word}, suggest})
          else report({id: 'type', on: statement, data: {type: word}, suggest})
        }
      }
    }
    for (const {statement, language} of [...untypedAmong(objectives), ...untypedAmong(keyResults)]) {
      const changes = [setField(statement, 'type', write('type', language), language)]
      report({id: 'untyped', on: statement, suggest: [{id: 'choose', changes}]})
    }
    const cycle = options.pace ? cycleOf(subject)?.range : undefined
    const passed = cycle && shareOf(cycle, today())
    if (passed === undefined) return
    for (const {statement, fields} of goals) {
      const progress = notedNumber(fields.progress)
      if (!progress || !ON_TRACK.test(fields.status?.value ?? '')) continue
      const share = progress.percent || progress.value > 1 ? progress.value / 100 : progress.value
      if (share < passed - BEHIND)
        report({id: 'pace', on: statement, data: {progress: progress.text, passed: Math.round(passed * 100)}})
    }
  },
})

const ON_TRACK = /on[ _-]?track|on plan|im plan|nach plan|auf kurs|🟢|green|grün/i

/** The value where none of the known words is in it; figures, marks, gaps and sentences say enough. */
function unknownIn(value: string | undefined, list: WordList, own: readonly string[]): string | undefined {
  if (value === undefined || /\d|[^\p{L}\p{M}\s.,!'’"“”„()/&:–—-]/u.test(value)) return undefined
  const word = value.trim().replace(/[.!]+$/, '')
  if (!/\p{L}{3}/u.test(word) || word.split(/\s+/).length > MAX_WORDS || list.knows(word)) return undefined
  return own.some((name) => word.toLowerCase().includes(name.toLowerCase())) ? undefined : word
}

/** Goals without a type where most others are committed or aspirational. */
function untypedAmong(goals: readonly Goal[]): Goal[] {
  const judged = goals.filter((goal) => stateWithin(goal) === 'open')
  const typed = judged.filter(({type, fields}) => fields.type && (type === 'committed' || type === 'aspirational'))
  const untyped = judged.filter(
    ({type, fields}) => type === undefined && notedValue(fields.type) === undefined && !isSlotValue(fields.type),
  )
  return typed.length >= 2 && untyped.length < typed.length ? untyped : []
}
