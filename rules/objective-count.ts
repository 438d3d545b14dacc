import {setField} from '../src/rule/changes.js'
import {hasEnded} from '../src/rule/ended.js'
import {explains} from '../src/rule/explains.js'
import {defineRule, type Goal, type Level, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {setsOfOneUnit} from '../src/rule/one-unit.js'
import {ownUnit} from '../src/rule/own-unit.js'
import {tellingOf} from '../src/rule/telling.js'
import {OBJECTIVES_ADVISED} from '../src/rule/usual-counts.js'
import type {Owner} from '../src/rule/workspace.js'

/** Where the goals of one unit lie in several files. */
interface Spread {
  unit: string
  files: number
}

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
      en: ({count, max, spread}: {count: number; max: number; spread: Spread | undefined}) =>
        spread
          ? `${spread.unit} has ${count} open objectives in ${spread.files} files, more than ${max}: where everything is a priority, nothing is. Decide which ones can wait.`
          : `${count} open objectives at a time are more than ${max}: where everything is a priority, nothing is. Decide which ones can wait.`,
      de: ({count, max, spread}) =>
        spread
          ? `${spread.unit} hat ${count} offene Objectives in ${spread.files} Dateien, also mehr als ${max}: Wenn alles wichtig ist, ist nichts wichtig. Entscheide, welche warten können.`
          : `${count} offene Objectives zugleich sind mehr als ${max}: Wenn alles wichtig ist, ist nichts wichtig. Entscheide, welche warten können.`,
    },
    advise: {
      en: ({count, spread}: {count: number; spread: Spread | undefined}) =>
        `${spread ? `The ${count} open objectives of ${spread.unit} in ${spread.files} files` : `${count} open objectives`} divide the attention. Could one of them wait until the next cycle?`,
      de: ({count, spread}) =>
        `${spread ? `Die ${count} offenen Objectives von ${spread.unit} in ${spread.files} Dateien` : `${count} offene Objectives`} teilen die Aufmerksamkeit. Kann eines bis zum nächsten Zyklus warten?`,
    },
    others: {
      en: ({count}: {count: number}) => `${count} of them stand here.`,
      de: ({count}) => `${count} davon stehen hier.`,
    },
    postpone: {
      en: ({kept}: {kept: number}) => `Keep the first ${kept} and postpone the rest`,
      de: ({kept}) => `Die ersten ${kept} behalten und den Rest zurückstellen`,
    },
    postponeHere: {
      en: ({surplus}: {surplus: number}) => `Postpone the last ${surplus} of this file`,
      de: ({surplus}) => `Die letzten ${surplus} dieser Datei zurückstellen`,
    },
  },
  texts: {postponed: {en: 'postponed [date]: [reason]', de: 'zurückgestellt am [Datum]: [Grund]'}},
  workspace(workspace, {options: {max: usual, adviseAbove, maxByLevel}, report, write, today}) {
    for (const owners of setsOfOneUnit(workspace)) {
      const level = owners[0]?.level
      const max = (level && maxByLevel[level]) ?? usual
      const isMuch = (goals: readonly Goal[]) => goals.length > Math.min(max, adviseAbove || max)
      if (!isMuch(openIn(owners, workspace))) continue
      const judged = owners.filter((owner) => isJudged(owner, workspace, today))
      const open = openIn(judged, workspace)
      const count = open.length
      const hasChosen = judged.some(({set}) => set.objectives.some(({state}) => state === 'dropped'))
      const [here, ...others] = partsOf(open)
      const [first] = here ?? []
      if (!here || !first || !isMuch(open) || (count <= max && hasChosen)) continue

      const kept = count > max ? max : adviseAbove
      const surplus = count - kept
      const language = workspace.languageOf(first)
      const changes = here
        .slice(-surplus)
        .map(({statement}) => setField(statement, 'status', write('postponed', language), language))
      const files = new Set(open.map(({owner}) => owner.document)).size
      const spread = files > 1 ? {unit: first.owner.set.unit ?? '', files} : undefined
      const whole = [{id: 'postpone' as const, data: {kept}, changes}]
      const part = here.length >= surplus ? [{id: 'postponeHere' as const, data: {surplus}, changes}] : []
      const place = {
        on: first.owner.set,
        suggest: spread ? part : whole,
        related: others.flatMap(({length, 0: goal}) =>
          goal ? [{id: 'others' as const, data: {count: length}, on: goal.owner.set}] : [],
        ),
      }
      if (count <= max) report({id: 'advise', data: {count, spread}, atMost: 'info', ...place})
      else {
        const decided = open.filter(({statement}) => statement.state === 'open').length
        report({id: 'many', data: {count, max, spread}, atMost: decided > max ? 'error' : 'info', ...place})
      }
    }
  },
})

/** The open objectives that compete with each other, of two copies the first. */
function openIn(owners: readonly Owner[], {languageOf}: WorkspaceSubject): readonly Goal[] {
  const open = owners.flatMap(({goals}) =>
    goals.filter(({statement}) => statement.kind === 'objective' && isOpen(statement)).filter(isUppermost),
  )
  if (owners.length === 1) return largestShare(open)
  const byWords = new Map<string, Goal>()
  for (const goal of open) {
    const {key} = tellingOf(goal.statement, languageOf(goal))
    byWords.set(key, byWords.get(key) ?? goal)
  }
  return largestShare([...byWords.values()])
}

/** A guide has examples, and what is over is no choice any more. */
function isJudged({goals: [goal]}: Owner, {subjectOf}: WorkspaceSubject, today: () => string): boolean {
  const subject = goal && subjectOf(goal)
  return subject !== undefined && !hasEnded(subject.set, today) && !explains(subject.document.source)
}

/** The goals set by set, the fullest first, of those equally full the last one. */
function partsOf(goals: readonly Goal[]): Goal[][] {
  const owners = [...new Set(goals.map(({owner}) => owner))].reverse()
  const parts = owners.map((one) => goals.filter(({owner}) => owner === one))
  return parts.sort((a, b) => b.length - a.length)
}

/** A goal below another one is a part of it. */
const isUppermost = ({statement}: Goal, _index: number, all: readonly Goal[]) =>
  !all.some(
    ({statement: {block, span}}) =>
      statement.span.start > span.start && statement.span.start < block.end && statement.block.end <= block.end,
  )

/** “Sales (Ryan): Win …”, a team noted below each goal: where goals say whose they are, each counts for that unit alone. */
function largestShare(goals: readonly Goal[]): readonly Goal[] {
  const inFront = goals.map(({statement}) => /^[^:.!?]{2,30}(?=: )/.exec(statement.text)?.[0])
  const units = inFront.includes(undefined) ? goals.map(({statement}) => ownUnit(statement)) : inFront
  const unnamed = units.filter((unit) => unit === undefined).length
  if (unnamed > goals.length / 2 || new Set(units).size < 2) return goals
  const shares = units.map((unit) => goals.filter((_, index) => units[index] === unit))
  return shares.reduce((most, share) => (share.length > most.length ? share : most))
}
