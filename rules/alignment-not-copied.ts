import {rewrite} from '../src/rule/changes.js'
import {originalOf} from '../src/rule/copied.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {likeGoals} from '../src/rule/like-goals.js'
import {pathOf} from '../src/rule/parents.js'

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
    original: {en: 'The goal that it repeats.', de: 'Das Ziel, das hier wiederholt wird.'},
    own: {en: 'Say what you contribute', de: 'Den eigenen Beitrag nennen'},
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
  },
  workspace(workspace, {options, report, write}) {
    const like = likeGoals(workspace, options.similarity)
    for (const goal of workspace.goals) {
      const {statement} = goal
      const alike = like(goal)
      if (alike.length < 2 && goal.parents.length + (goal.objective?.parents.length ?? 0) === 0) continue
      if (!isOpen(statement) || SHARED.test(statement.text)) continue
      const original = originalOf(goal, alike, workspace, options.similarity)
      const subject = original && workspace.subjectOf(goal)
      if (!subject || hasSlot(subject.facts) || subject.facts.wordCount < MIN_WORDS) continue
      const isCascade = statement.kind === 'objective' && original.goal?.statement.kind === 'keyResult'
      if (isCascade && options.cascade === 'allow') continue
      const {language} = subject
      const parent = original.goal && (pathOf(original.goal) || undefined)
      const text =
        statement.kind === 'objective' ? write('objective', language, {parent}) : write('keyResult', language)
      const suggest = [{id: 'own' as const, changes: [rewrite(statement, text)]}]
      const atMost = isCascade && options.cascade === 'warn' ? 'warn' : 'error'
      const related = original.goal ? [{id: 'original' as const, on: original.goal.statement}] : []
      report({id: 'copied', on: statement, data: {goal: shortened(original.text), parent}, atMost, suggest, related})
    }
  },
})

/** Somebody has said that it is one and the same. */
const SHARED = /(?:^|[^\p{L}])(?:shared|joint|cascaded|see|gemeinsam|geteilt|kaskadiert|siehe)(?:$|[^\p{L}])|→/iu

/** Enough of a goal to know it again, cut between two words; without the full stop that would end the message. */
const shortened = (text: string): string =>
  text.length <= MAX_QUOTED ? text.replace(/\.$/, '') : `${text.slice(0, MAX_QUOTED).replace(/\s+\S*$/, '')} …`
