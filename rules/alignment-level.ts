import {notedValue} from '../src/rule/figures.js'
import {defineRule, type Goal, type Level, type WorkspaceSubject} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {pathOf} from '../src/rule/parents.js'
import {isSameCycle, referenceIn} from '../src/rule/workspace.js'

/** A goal supports one of the level right above it. */
export default defineRule({
  id: 'alignment-level',
  severity: 'info',
  structural: true,
  defaults: {
    /** The levels that every link goes through, from the top down. */
    levels: ['company', 'department', 'team', 'person'] as Level[],
    /** Whether a written reason for the skip silences the rule. */
    allowReason: true,
  },
  options: (z) =>
    z.strictObject({
      levels: z.array(z.enum(['company', 'department', 'team', 'person'])),
      allowReason: z.boolean(),
    }),
  messages: {
    skip: {
      en: ({between, parent}: {between: string; parent: string}) =>
        `This goes straight to ${parent}, past ${between}. Does a goal of theirs belong in between? If not, say why in a few words.`,
      de: ({between, parent}) =>
        `Das führt direkt zu ${parent}, an ${between} vorbei. Gehört dazwischen ein Ziel von dort? Wenn nicht, sag in ein paar Worten, warum.`,
    },
  },
  workspace(workspace, {options, report}) {
    for (const {from, to} of workspace.links) {
      const between = skipped(from, to, workspace, options.levels)
      if (!between || !isOpen(from.statement) || isStaffUnit(from)) continue
      if (options.allowReason && isExplained(from)) continue
      report({id: 'skip', on: from.statement, data: {between, parent: pathOf(to)}})
    }
  },
})

/** The name of a unit between the two goals, in the same cycle; `undefined` where there is none. */
function skipped(from: Goal, to: Goal, {owners}: WorkspaceSubject, levels: readonly Level[]): string | undefined {
  const rank = ({level}: {level: Level | undefined}) => (level ? levels.indexOf(level) : -1)
  const [low, high] = [rank(from.owner), rank(to.owner)]
  if (low < 0 || high < 0 || low - high < 2) return undefined
  const middle = owners.find(
    (owner) => rank(owner) > high && rank(owner) < low && owner.set.unit && isSameCycle(owner, from.owner),
  )
  return middle?.set.unit
}

/** “COMPANY/O2: the law asks it of every team”, or a reason of its own. */
const isExplained = ({statement, parents}: Goal): boolean =>
  notedValue(statement.fields.reason) !== undefined ||
  parents.some(({value}) => (referenceIn(value)?.rest ?? '').split(/\s+/).length >= 3)

const isStaffUnit = ({owner: {set}}: Goal): boolean =>
  /stab(?:sstelle)?\b|staff unit|chief of staff/i.test(set.unit ?? '')
