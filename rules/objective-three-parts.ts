import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {forWhom} from '../src/rule/for-whom.js'
import {defineRule, type Facts, type Level, type ObjectiveSubject} from '../src/rule/index.js'

type Part = 'direction' | 'forWhom' | 'benefit'

/** An objective says where to, what, and for whom or what for. */
export default defineRule({
  id: 'objective-three-parts',
  severity: 'info',
  defaults: {
    /** What a clause with the reason (“so that …”) is: wanted, welcome instead of the beneficiary, or too much. */
    benefitClause: 'allow' as 'require' | 'allow' | 'forbid',
    beneficiary: 'require' as 'require' | 'allow',
    /** At these levels a slogan is enough. */
    exemptLevels: ['company'] as string[],
  },
  options: (z) =>
    z.strictObject({
      benefitClause: z.enum(['require', 'allow', 'forbid']),
      beneficiary: z.enum(['require', 'allow']),
      exemptLevels: z.array(z.string()),
    }),
  messages: {
    direction: {
      en: 'This names a topic, not where you are heading. Say what should become of it, and for whom.',
      de: 'Das nennt ein Thema, aber nicht, wohin es gehen soll. Sag, was daraus werden soll und für wen.',
    },
    forWhom: {
      en: 'Whoever did not write this cannot tell whom it helps. Add for whom, or what for.',
      de: 'Wer das nicht geschrieben hat, sieht nicht, wem es hilft. Ergänze, für wen oder wozu.',
    },
    benefit: {
      en: 'Whoever did not write this cannot tell what it is good for. Add “so that …”.',
      de: 'Wer das nicht geschrieben hat, sieht nicht, wozu es gut ist. Ergänze „damit …“.',
    },
    tooMuch: {
      en: ({clause}: {clause: string}) =>
        `“${clause}” gives the reason, which belongs below the objective in your house.`,
      de: ({clause}) => `„${clause}“ gibt den Grund an; der gehört bei euch unter das Objective.`,
    },
    complete: {en: 'Add what is missing', de: 'Ergänzen, was fehlt'},
  },
  texts: {
    direction: {
      en: ({text}: {text: string}) =>
        `[direction]: ${/(?:^| )for /i.test(text) ? text : `${text} for [whom]`}, so that [benefit]`,
      de: ({text}) => `[Richtung]: ${/(?:^| )für /i.test(text) ? text : `${text} für [wen]`}, damit [Nutzen]`,
    },
    forWhom,
    benefit: {
      en: ({text}: {text: string}) => `${text} so that [benefit]`,
      de: ({text}) => `${text}, damit [Nutzen]`,
    },
  },
  objective(subject, {options, report, write}) {
    const {facts, statement, set, state, language} = subject
    if (hasSlot(facts) || (state !== 'open' && state !== 'draft')) return
    if (options.exemptLevels.includes(levelOf(set.set.level))) return
    if (options.benefitClause === 'forbid' && facts.benefit) {
      return report({id: 'tooMuch', data: {clause: facts.benefit.text}, at: facts.benefit})
    }
    const missing = missingPart(subject, options)
    if (!missing) return
    const text = write(missing, language, {text: facts.text.replace(/[.!]\s*$/, '')})
    report({id: missing, suggest: [{id: 'complete', changes: [rewrite(statement, text)]}]})
  },
})

const levelOf = (level: Level | undefined): string => level ?? ''

function missingPart(
  {facts, fields}: ObjectiveSubject,
  {benefitClause, beneficiary}: {benefitClause: string; beneficiary: string},
): Part | undefined {
  const hasReason = facts.benefit !== undefined || fields.description !== undefined
  if (facts.topic && !hasReason) return 'direction'
  if (benefitClause === 'require' && !hasReason) return 'benefit'
  if (beneficiary === 'allow' || hasReason || facts.beneficiary) return undefined
  return isTransitive(facts) ? 'forWhom' : undefined
}

/** “Modernise billing”: something is done to something; a state such as “our trains run on time” is its own reason. */
const isTransitive = ({opening}: Facts): boolean =>
  opening?.object !== undefined && opening.class !== 'state' && opening.class !== 'other'
