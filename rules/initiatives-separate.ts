import {addInitiative} from '../src/rule/changes.js'
import {metricsIn} from '../src/rule/figures.js'
import {type Change, defineRule, type KeyResultSubject, type ObjectiveSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** Key results and the work for them stand in two lists. */
export default defineRule({
  id: 'initiatives-separate',
  severity: 'info',
  defaults: {
    /** Whether every initiative names the key result that it should move. */
    requireLink: false,
    /** How many initiatives an objective has for each of its key results. */
    maxInitiativesPerKeyResult: 8,
  },
  options: (z) => z.strictObject({requireLink: z.boolean(), maxInitiativesPerKeyResult: z.number().int().min(1)}),
  messages: {
    mixed: {
      en: ({text}: {text: string}) =>
        `“${text}” is a task with a box to tick, in a list of results. Doing it moves no score; put it below the key results, with the one that it should move.`,
      de: ({text}) =>
        `„${text}“ ist eine Aufgabe zum Abhaken in einer Liste von Ergebnissen. Sie zu erledigen bewegt keinen Wert; stell sie unter die Key Results, mit dem, das sie bewegen soll.`,
    },
    labelled: {
      en: ({text}: {text: string}) =>
        `“${text}” is called a task and stands between key results. Put it below them under “Initiatives”, so that the list shows results alone.`,
      de: ({text}) =>
        `„${text}“ heißt Aufgabe und steht zwischen Key Results. Stell es darunter als Initiative, damit die Liste nur Ergebnisse zeigt.`,
    },
    many: {
      en: ({count, keyResults}: {count: number; keyResults: number}) =>
        `${count} initiatives for ${keyResults} key ${keyResults === 1 ? 'result' : 'results'} are a to-do list. Keep the few bets that should move them most; the rest belongs in your planning.`,
      de: ({count, keyResults}) =>
        `${count} Initiativen für ${keyResults} Key Result${keyResults === 1 ? '' : 's'} sind eine Aufgabenliste. Behalte die paar, die am meisten bewegen sollen; der Rest gehört in die Planung.`,
    },
    unlinked: {
      en: ({text}: {text: string}) => `“${text}” does not say which key result it should move. Add it: “→ KR2”.`,
      de: ({text}) => `„${text}“ sagt nicht, welches Key Result es bewegen soll. Ergänze es: „→ KR2“.`,
    },
    move: {en: 'Move it below the key results', de: 'Unter die Key Results stellen'},
  },
  texts: {
    linked: {
      en: ({text}: {text: string}) => `${text} → [KR id]`,
      de: ({text}) => `${text} → [KR-Kennung]`,
    },
  },
  objective(subject, {options, report, write}) {
    if (!isOpen(subject)) return
    const {statement, language} = subject
    const keyResults = subject.keyResults.filter(isOpen)
    const tasks = tasksAmong(keyResults)
    for (const task of tasks) {
      const changes: Change[] = [
        {kind: 'remove', statement: task.statement},
        ...addInitiative(statement, write('linked', language, {text: task.text}), language),
      ]
      const hasEnough = keyResults.length - tasks.length >= KEY_RESULT_RANGE.min
      const suggest = hasEnough ? [{id: 'move' as const, changes}] : []
      report({id: 'mixed', data: {text: task.text}, on: task.statement, suggest})
    }
    const initiatives = statement.initiatives ?? []
    for (const {text, span, amongKeyResults} of initiatives) {
      if (amongKeyResults) {
        const changes: Change[] = [
          {kind: 'replace-span', span: withBreak(span, subject.document.source.text), text: ''},
          ...addInitiative(statement, write('linked', language, {text}), language),
        ]
        report({id: 'labelled', data: {text}, on: span, suggest: [{id: 'move', changes}]})
      }
      if (!amongKeyResults && options.requireLink && !/\bKR ?\d|key result \d|→|#\d/i.test(text)) {
        report({id: 'unlinked', data: {text}, on: span})
      }
    }
    const most = options.maxInitiativesPerKeyResult * keyResults.length
    if (keyResults.length > 0 && initiatives.length > most) {
      report({id: 'many', data: {count: initiatives.length, keyResults: keyResults.length}})
    }
  },
})

/** Tasks with boxes in a list where others have none. Where all have one, it is the way that this team writes. */
function tasksAmong(keyResults: ObjectiveSubject['keyResults']): KeyResultSubject[] {
  if (keyResults.every(({statement}) => statement.checkbox)) return []
  return keyResults.filter(
    ({statement, facts, type}) =>
      statement.checkbox && type !== 'milestone' && facts.work && !facts.effect && metricsIn(facts).length === 0,
  )
}

/** A stretch of whole lines with the line break behind it. */
const withBreak = ({start, end}: {start: number; end: number}, text: string) => ({
  start,
  end: end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0),
})
