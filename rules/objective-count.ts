import {setField} from '../src/rule/changes.js'
import {hasEnded} from '../src/rule/ended.js'
import {explains} from '../src/rule/explains.js'
import {defineRule, type Level, type ObjectiveSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {ownUnit} from '../src/rule/own-unit.js'
import {OBJECTIVES_ADVISED} from '../src/rule/usual-counts.js'

/** Few objectives: focus is a decision. */
export default defineRule({
  id: 'objective-count',
  severity: 'warn',
  structural: true,
  defaults: {
    /** The most open objectives that a unit has in one cycle. */
    max: 5,
    /** Above this many a note asks to choose; 0 turns the note off. */
    adviseAbove: OBJECTIVES_ADVISED as number,
    /** Another `max` for some levels: `{"person": 2}`. */
    maxByLevel: {} as Partial<Record<Level, number>>,
  },
  options: (z) =>
    z.strictObject({
      max: z.number().int().min(1),
      adviseAbove: z.number().int().min(0),
      maxByLevel: z.partialRecord(z.enum(['company', 'department', 'team', 'person']), z.number().int().min(1)),
    }),
  messages: {
    many: {
      en: ({count, max}: {count: number; max: number}) =>
        `${count} open objectives at a time are more than ${max}: where everything is a priority, nothing is. Decide which ones can wait.`,
      de: ({count, max}) =>
        `${count} offene Objectives zugleich sind mehr als ${max}: Wenn alles wichtig ist, ist nichts wichtig. Entscheide, welche warten können.`,
    },
    advise: {
      en: ({count}: {count: number}) =>
        `${count} open objectives divide the attention. Could one of them wait until the next cycle?`,
      de: ({count}) =>
        `${count} offene Objectives teilen die Aufmerksamkeit. Kann eines bis zum nächsten Zyklus warten?`,
    },
    postpone: {
      en: ({kept}: {kept: number}) => `Keep the first ${kept} and postpone the rest`,
      de: ({kept}) => `Die ersten ${kept} behalten und den Rest zurückstellen`,
    },
  },
  texts: {postponed: {en: 'postponed [date]: [reason]', de: 'zurückgestellt am [Datum]: [Grund]'}},
  set(subject, {options, report, write, today}) {
    const {set, objectives, document} = subject
    const open = largestShare(objectives.filter(isOpen).filter(isUppermost))
    const max = (set.level && options.maxByLevel[set.level]) ?? options.max
    const count = open.length
    if (count <= Math.min(max, options.adviseAbove || max)) return
    const hasChosen = objectives.some(({state}) => state === 'dropped')
    if ((count <= max && hasChosen) || hasEnded(subject, today) || explains(document.source)) return
    const kept = count > max ? max : options.adviseAbove

    const language = document.language ?? 'en'
    const changes = open
      .slice(kept)
      .map(({statement}) => setField(statement, 'status', write('postponed', language), language))
    const suggest = [{id: 'postpone' as const, data: {kept}, changes}]
    if (count <= max) return report({id: 'advise', data: {count}, atMost: 'info', suggest})
    const decided = open.filter(({state}) => state === 'open').length
    report({id: 'many', data: {count, max}, atMost: decided > max ? 'error' : 'info', suggest})
  },
})

/** A goal below another one is a part of it. */
const isUppermost = ({statement}: ObjectiveSubject, _index: number, all: readonly ObjectiveSubject[]) =>
  !all.some(
    ({statement: {block, span}}) =>
      statement.span.start > span.start && statement.span.start < block.end && statement.block.end <= block.end,
  )

/** “Sales (Ryan): Win …”, a team noted below each goal: where goals say whose they are, each counts for that unit alone. */
function largestShare(objectives: readonly ObjectiveSubject[]): readonly ObjectiveSubject[] {
  const inFront = objectives.map(({text}) => /^[^:.!?]{2,30}(?=: )/.exec(text)?.[0])
  const units = inFront.includes(undefined) ? objectives.map(ownUnit) : inFront
  const unnamed = units.filter((unit) => unit === undefined).length
  if (unnamed > objectives.length / 2 || new Set(units).size < 2) return objectives
  const shares = units.map((unit) => objectives.filter((_, index) => units[index] === unit))
  return shares.reduce((most, share) => (share.length > most.length ? share : most))
}
