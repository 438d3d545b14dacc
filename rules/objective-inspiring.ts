import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule, type Facts, type Piece} from '../src/rule/index.js'

const EXEMPT_TYPES = new Set(['committed', 'compliance', 'guardrail', 'health'])

/** An objective is worth getting up for; running the office is not yet one. */
export default defineRule({
  id: 'objective-inspiring',
  severity: 'info',
  defaults: {
    /** Further verbs of administration, in their dictionary form. */
    administrativeVerbs: [] as string[],
  },
  options: (z) => z.strictObject({administrativeVerbs: z.array(z.string())}),
  messages: {
    office: {
      en: ({verb}: {verb: string}) =>
        `“${verb}” keeps things running, and nobody would tell a friend about it. Say who will be glad, and about what.`,
      de: ({verb}) =>
        `„${verb}“ hält den Betrieb am Laufen, aber davon erzählt niemand zu Hause. Sag, wer sich freuen wird und worüber.`,
    },
    tell: {en: 'Say what somebody would tell a friend', de: 'Sagen, was jemand davon erzählen würde'},
  },
  texts: {
    tell: {en: '[who] says: [what is different]', de: '[wer] erzählt: [was anders ist]'},
  },
  objective({facts, statement, type, state, language}, {options, report, write}) {
    if (hasSlot(facts) || state === 'draft' || (type && EXEMPT_TYPES.has(type))) return
    const verb = facts.administrative ?? ownVerb(facts, options.administrativeVerbs)
    if (!verb || facts.beneficiary || facts.benefit) return
    report({
      id: 'office',
      data: {verb: verb.text},
      at: verb,
      suggest: [{id: 'tell', changes: [rewrite(statement, write('tell', language))]}],
    })
  },
})

const ownVerb = ({opening}: Facts, own: readonly string[]): Piece | undefined =>
  opening && own.includes(opening.lemma) ? opening.verb : undefined
