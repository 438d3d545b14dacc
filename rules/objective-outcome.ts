import {addInitiative, rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule, type Facts} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'
import {workPiece} from '../src/rule/quoting.js'
import {openStarts} from './advice/open-starts.js'

/** An objective is a state that someone notices, not the work that leads there. */
export default defineRule({
  id: 'objective-outcome',
  severity: 'warn',
  defaults: {
    /** Phrases with a verb of making that mean a state: `build trust`, „Vertrauen aufbauen“. */
    allowedPairs: [] as string[],
    /** Products whose names may carry an objective. */
    ownProducts: [] as string[],
    /** Whether a deliverable without a verb (`Partner portal`) counts as work. */
    solutionNouns: true,
    /** Objectives of type `milestone` pass. */
    allowMilestones: false,
  },
  options: (z) =>
    z.strictObject({
      allowedPairs: z.array(z.string()),
      ownProducts: z.array(z.string()),
      solutionNouns: z.boolean(),
      allowMilestones: z.boolean(),
    }),
  messages: {
    work: {
      en: ({words}: {words: string}) =>
        `“${words}” is work: it can be finished and still change nothing. Say who can do or feel what once it is there.`,
      de: ({words}) =>
        `„${words}“ ist Arbeit: Sie kann fertig werden, ohne dass sich etwas ändert. Sag, wer danach was kann oder erlebt.`,
    },
    deliverable: {
      en: ({words}: {words: string}) =>
        `“${words}” names what you will deliver, not what gets better by it. Say who can do or feel what once it is there.`,
      de: ({words}) =>
        `„${words}“ nennt, was ihr liefert, nicht, was dadurch besser wird. Sag, wer danach was kann oder erlebt.`,
    },
    say: {en: 'Say who can do what thanks to it', de: 'Sagen, wer dadurch was kann'},
    keepWork: {
      en: 'Say who can do what, and keep the work as an initiative',
      de: 'Sagen, wer was kann, und die Arbeit als Initiative behalten',
    },
  },
  texts: {
    state: {
      en: ({thing}: {thing: string | undefined}) => (thing ? `With ${thing}, [who] can [what]` : '[who] can [what]'),
      de: ({thing}) => (thing ? `Dank ${thing} kann [wer] [was]` : '[wer] kann [was]'),
    },
  },
  objective(subject, {options, report, write}) {
    const {facts, statement, type, language} = subject
    const {work, effect, beneficiary} = facts
    if (!work || effect || hasSlot(facts)) return
    if (beneficiary?.start === 0) return // “Engineers release whenever they are ready”
    if (isTopic(facts) && (work.kind === 'deliverable' || !/\s/.test(facts.text))) return
    if (work.kind === 'deliverable' && (!work.thing || !options.solutionNouns)) return
    if (type === 'milestone' && options.allowMilestones) return
    if (mentionOf([...options.allowedPairs, ...options.ownProducts], facts.text)) return

    const named = rewrite(statement, write('state', language, {thing: nameOf(facts)}))
    const plain = rewrite(statement, write('state', language, {thing: undefined}))
    const starts = openStarts(subject)
    const shown = workPiece(facts, work)
    report({
      id: work.kind === 'deliverable' ? 'deliverable' : 'work',
      data: {words: shown.text},
      at: shown,
      suggest: [
        {id: 'say', changes: [named, ...starts]},
        {id: 'keepWork', changes: [plain, ...starts, ...addInitiative(statement, facts.text, language)]},
      ],
    })
  },
})

/** “Money”: a word that could be anything, so “objective-specific” speaks. */
const isTopic = ({text, vagueGoal}: Facts) => vagueGoal?.text === text

/** The thing in a form that can follow “With” or „Dank“; in German only where no ending has to change. No bare “3.2”. */
function nameOf({language, work}: Facts): string | undefined {
  const thing = work?.thing?.text
  if (!thing || /^\W*\d[\d.,]*$/.test(thing)) return undefined
  if (language === 'en') return thing
  if (/^(?:des|eines|unseres)\s/.test(thing)) return thing
  const noun = thing.replace(/^(?:das|den|die|ein|eine|einen)\s/, '')
  return /\s/.test(noun) ? undefined : noun
}
