import {rewrite} from '../src/rule/changes.js'
import {goalsIn, hasSlot, notedValue} from '../src/rule/figures.js'
import {defineRule, type Goal, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {likeGoals} from '../src/rule/like-goals.js'
import {similarity} from '../src/rule/likeness.js'
import {pathOf} from '../src/rule/parents.js'
import {quoteIn, tellingOf} from '../src/rule/telling.js'
import {isSameCycle, LEVELS} from '../src/rule/workspace.js'

const MIN_WORDS = 4
const MAX_QUOTED = 90

/** A goal says what its own unit contributes, not what the one above wants. */
export default defineRule({
  id: 'alignment-not-copied',
  severity: 'warn',
  defaults: {
    /** From this share of common words on, two texts say the same. */
    similarity: 0.8,
    /** What a key result is that becomes the objective of the next level: fine, as severe as the rule, an error. */
    cascade: 'warn' as 'allow' | 'warn' | 'forbid',
  },
  options: (z) =>
    z.strictObject({similarity: z.number().min(0.5).max(1), cascade: z.enum(['allow', 'warn', 'forbid'])}),
  messages: {
    copied: {
      en: ({goal, parent}: {goal: string; parent: string | undefined}) =>
        `This repeats “${goal}”${parent ? ` (${parent})` : ''} almost word for word, so nobody sees what this unit adds to it. Say what becomes different through you.`,
      de: ({goal, parent}) =>
        `Das wiederholt „${goal}“${parent ? ` (${parent})` : ''} fast wörtlich; so sieht niemand, was diese Einheit dazu beiträgt. Sag, was durch euch anders wird.`,
    },
    twin: {
      en: ({unit}: {unit: string}) =>
        `${unit} has the same key result, so two units score one success. Let one of them own it, and link it here.`,
      de: ({unit}) =>
        `${unit} hat dasselbe Key Result; so werten zwei Einheiten einen Erfolg. Lass es eine von beiden tragen und verweise hier darauf.`,
    },
    original: {en: 'The goal that it repeats.', de: 'Das Ziel, das hier wiederholt wird.'},
    same: {
      en: ({unit}: {unit: string}) => `The same key result of ${unit}.`,
      de: ({unit}) => `Dasselbe Key Result von ${unit}.`,
    },
    own: {en: 'Say what you contribute', de: 'Den eigenen Beitrag nennen'},
    link: {en: 'Mark it as shared', de: 'Als gemeinsam kennzeichnen'},
  },
  texts: {
    objective: {
      en: ({parent = '[parent]'}: {parent: string | undefined}) =>
        `Our own contribution to ${parent}: [who] can [what]`,
      de: ({parent = '[Elternziel]'}) => `Unser Beitrag zu ${parent}: [wer] kann [was]`,
    },
    keyResult: {
      en: '[our own metric] from [baseline] to [target]',
      de: '[eigene Messgröße] von [Ausgangswert] auf [Zielwert]',
    },
    shared: {
      en: ({text, goal}: {text: string; goal: string}) => `${text} (shared, see ${goal})`,
      de: ({text, goal}) => `${text} (gemeinsam, siehe ${goal})`,
    },
  },
  workspace(workspace, {options, report, write}) {
    const like = likeGoals(workspace, options.similarity)
    for (const goal of workspace.goals) {
      const {statement} = goal
      const alike = like(goal)
      if (alike.length < 2 && goal.parents.length + (goal.objective?.parents.length ?? 0) === 0) continue
      if (!isOpen(statement) || SHARED.test(statement.text)) continue
      const original = originalOf(goal, alike, workspace) ?? quoteOf(goal, workspace, options)
      const twin = original ? undefined : twinOf(goal, alike)
      if (!original && !twin) continue
      const subject = workspace.subjectOf(goal)
      if (!subject || hasSlot(subject.facts) || subject.facts.wordCount < MIN_WORDS) continue
      const {language} = subject
      if (original) {
        const parent = original.goal && (pathOf(original.goal) || undefined)
        const isCascade = statement.kind === 'objective' && original.goal?.statement.kind === 'keyResult'
        if (isCascade && options.cascade === 'allow') continue
        const text =
          statement.kind === 'objective' ? write('objective', language, {parent}) : write('keyResult', language)
        const suggest = [{id: 'own' as const, changes: [rewrite(statement, text)]}]
        const atMost = isCascade && options.cascade === 'warn' ? 'warn' : 'error'
        const related = original.goal ? [{id: 'original' as const, on: original.goal.statement}] : []
        report({id: 'copied', on: statement, data: {goal: shortened(original.text), parent}, atMost, suggest, related})
        continue
      }
      const unit = twin?.owner.set.unit
      if (!twin || !unit || statement.kind !== 'keyResult' || goalsIn(subject.facts).length === 0) continue
      const text = write('shared', language, {text: subject.text.replace(/\.$/, ''), goal: pathOf(twin)})
      const suggest = [{id: 'link' as const, changes: [rewrite(statement, text)]}]
      const related = [{id: 'same' as const, data: {unit}, on: twin.statement}]
      report({id: 'twin', on: statement, data: {unit}, suggest, related})
    }
  },
})

/** Somebody has said that it is one and the same. */
const SHARED = /(?:^|[^\p{L}])(?:shared|joint|cascaded|see|gemeinsam|geteilt|kaskadiert|siehe)(?:$|[^\p{L}])|→/iu

/** Enough of a goal to know it again, cut between two words; without the full stop that would end the message. */
const shortened = (text: string): string =>
  text.length <= MAX_QUOTED ? text.replace(/\.$/, '') : `${text.slice(0, MAX_QUOTED).replace(/\s+\S*$/, '')} …`

/** What says the same above; no goal where only the line that names the parent says it. */
interface Original {
  text: string
  goal?: Goal
}

function originalOf(goal: Goal, alike: readonly Goal[], {above}: WorkspaceSubject): Original | undefined {
  const linked = [goal, ...(goal.objective ? [goal.objective] : [])].flatMap(above).filter((to) => to !== goal)
  const family = new Set(linked.map((to) => to.objective ?? to))
  const original = alike.find(
    (other) =>
      other.owner !== goal.owner &&
      (linked.includes(other) || family.has(other.objective ?? other) || isOfUpperLevel(other, goal)),
  )
  return original && {text: original.statement.text, goal: original}
}

/** The line that names the parent, where it says the same; the parent itself may stand in a document that is not there. */
function quoteOf(
  goal: Goal,
  workspace: WorkspaceSubject,
  {similarity: least}: {similarity: number},
): Original | undefined {
  const {language, words} = tellingOf(goal.statement, workspace.languageOf(goal))
  const quote = [...goal.parents, ...(goal.objective?.parents ?? [])]
    .map((field) => quoteIn(field, language))
    .find((said) => Math.min(words.size, said.words.size) >= 3 && similarity(words, said.words) >= least)
  return quote && {text: quote.text}
}

const isOfUpperLevel = ({owner: upper}: Goal, {owner: lower}: Goal): boolean =>
  upper.level !== undefined &&
  lower.level !== undefined &&
  LEVELS.indexOf(upper.level) < LEVELS.indexOf(lower.level) &&
  isSameCycle(upper, lower)

/** The same key result in a set before this one, of another unit in the same cycle, that no link declares as shared. */
function twinOf(goal: Goal, alike: readonly Goal[]): Goal | undefined {
  if (goal.statement.kind !== 'keyResult' || isLinked(goal)) return undefined
  for (const other of alike) {
    if (other === goal) return undefined
    const isTwin = other.statement.kind === 'keyResult' && isOpen(other.statement) && !isLinked(other)
    if (isTwin && isOtherUnit(other, goal) && isSameCycle(other.owner, goal.owner)) return other
  }
  return undefined
}

const isLinked = ({statement: {fields, text}}: Goal): boolean =>
  SHARED.test(text) || notedValue(fields.parent) !== undefined || notedValue(fields.dependsOn) !== undefined

const isOtherUnit = ({owner: {set: one}}: Goal, {owner: {set: other}}: Goal): boolean =>
  one.unit !== undefined && other.unit !== undefined && one.unit.toLowerCase() !== other.unit.toLowerCase()
