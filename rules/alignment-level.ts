import {notedValue} from '../src/rule/figures.js'
import {defineRule, type Goal, type Level} from '../src/rule/index.js'
import {isOpen} from '../src/rule/is-open.js'
import {pathOf} from '../src/rule/parents.js'
import {isSameCycle, type Owner, referenceIn} from '../src/rule/workspace.js'

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
    above: {en: 'The goal that it goes to.', de: 'Das Ziel, zu dem es führt.'},
  },
  workspace({owners, links}, {options, report}) {
    const byLevel = (levels: readonly Level[]) =>
      owners.filter(({level, set}) => set.unit && level && levels.includes(level))
    const known = new Map<string, readonly Owner[]>()
    for (const {from, to} of links) {
      const levels = levelsBetween(from, to, options.levels)
      if (levels.length === 0 || !isOpen(from.statement) || isStaffUnit(from)) continue
      const units = known.get(levels.join()) ?? byLevel(levels)
      known.set(levels.join(), units)
      const between = nearest(from, units)?.set.unit
      if (!between || (options.allowReason && isExplained(from))) continue
      const related = [{id: 'above' as const, on: to.statement}]
      report({id: 'skip', on: from.statement, data: {between, parent: pathOf(to)}, related})
    }
  },
})

function levelsBetween(from: Goal, to: Goal, levels: readonly Level[]): readonly Level[] {
  const rank = ({level}: Owner) => (level ? levels.indexOf(level) : -1)
  const [low, high] = [rank(from.owner), rank(to.owner)]
  return low < 0 || high < 0 ? [] : levels.slice(high + 1, low)
}

/** A unit with goals in the same cycle, if there is one in the folders of the goal's own file. */
function nearest({owner}: Goal, units: readonly Owner[]): Owner | undefined {
  const isOnTheWay = ({document}: Owner) => isWithin(owner.document.filePath, document.filePath)
  const candidates = units.filter((unit) => isSameCycle(unit, owner))
  return candidates.find(isOnTheWay) ?? candidates[0]
}

/** Whether a file lies in the folder of another one or below it. */
function isWithin(file = '', other = ''): boolean {
  const folder = other.replace(/[^\\/]*$/, '')
  return folder !== '' && file.startsWith(folder)
}

/** “COMPANY/O2: the law asks it of every team”, or a reason of its own. */
const isExplained = ({statement, parents}: Goal): boolean =>
  notedValue(statement.fields.reason) !== undefined ||
  parents.some(({value}) => (referenceIn(value)?.rest ?? '').split(/\s+/).length >= 3)

const isStaffUnit = ({owner: {set}}: Goal): boolean =>
  /stab(?:sstelle)?\b|staff unit|chief of staff/i.test(set.unit ?? '')
