import {defineRule, type KeyResult, type Objective, type OkrSet} from '../src/rule/index.js'
import {isSpokenOf, type Numbered, numberOf, numbersThoseBelow, repeatedIn} from '../src/rule/numbered.js'

/** The goals of a list are numbered one after the other. */
export default defineRule({
  id: 'ids-consistent',
  severity: 'info',
  structural: true,
  messages: {
    twice: {
      en: ({id, next}: {id: string; next: string}) =>
        `“${id}” is there twice in this list, so nobody can tell which one is meant. Call this one “${next}”.`,
      de: ({id, next}) =>
        `„${id}“ steht in dieser Liste zweimal; so weiß niemand, was gemeint ist. Nenn es hier „${next}“.`,
    },
    gap: {
      en: ({written, value}: {written: string; value: string}) =>
        `“${written}” has a gap in it, so a search for “${value}” misses it. Close it up.`,
      de: ({written, value}) =>
        `„${written}“ hat eine Lücke; wer „${value}“ sucht, findet es nicht. Schreib es zusammen.`,
    },
    through: {en: 'Number the rest of the list anew', de: 'Den Rest der Liste neu nummerieren'},
  },
  document({source}, {report}) {
    const replace = ({span}: Pick<Numbered, 'span'>, text: string) => ({kind: 'replace-span' as const, span, text})
    for (const goals of source.sets.flatMap(listsOf)) {
      const row = goals.flatMap((goal) => numberOf(goal) ?? [])
      for (const {statement, written, value, span} of row) {
        if (written !== value) report({id: 'gap', on: statement, data: {written, value}, fix: [replace({span}, value)]})
      }
      if (row.length < goals.length) continue
      // Two goals “Objective 1” may well belong to two teams.
      const {repeated, moved} = repeatedIn(row, goals[0]?.kind === 'objective' ? 2 : 1)
      const all = [...repeated, ...moved]
      const isFree = !all.some(({one}) => isSpokenOf(one, source) || numbersThoseBelow(one))
      const changeOf = ({one, to}: (typeof all)[number]) => replace({span: one.lastSpan}, String(to))
      for (const each of repeated) {
        const {one, to} = each
        const data = {id: nameOf(one, one.value), next: nameOf(one, `${one.head}${to}`)}
        const on = one.statement
        if (!isFree) report({id: 'twice', on, data})
        else if (moved.length === 0) report({id: 'twice', on, data, fix: [changeOf(each)]})
        else report({id: 'twice', on, data, suggest: [{id: 'through', changes: all.map(changeOf)}]})
      }
    }
  },
})

const listsOf = ({objectives, keyResults}: OkrSet): (readonly (Objective | KeyResult)[])[] => [
  objectives,
  ...objectives.map((objective) => objective.keyResults),
  keyResults,
]

const nameOf = ({statement, value}: Numbered, to: string): string => statement.id?.replace(value, to) ?? to
