import {rewrite} from '../src/rule/changes.js'
import {figureIn, hasSlot, metricsIn, notedValue} from '../src/rule/figures.js'
import {fromTo, fromToOf} from '../src/rule/from-to.js'
import {defineRule, type KeyResultSubject} from '../src/rule/index.js'

/** A key result names a figure on which two people can agree. */
export default defineRule({
  id: 'key-result-measurable',
  severity: 'error',
  defaults: {
    /** What a yes/no statement that two people can check (“certified”) is: as severe as the rule, a warning, fine. */
    milestones: 'warn' as 'forbid' | 'warn' | 'allow',
    /** Whether a figure in a field or column beside the key result counts. */
    acceptFields: true,
    /** Whether numbers in words count: “twelve”, „ein Drittel“. */
    spelledNumbers: true,
  },
  options: (z) =>
    z.strictObject({
      milestones: z.enum(['forbid', 'warn', 'allow']),
      acceptFields: z.boolean(),
      spelledNumbers: z.boolean(),
    }),
  messages: {
    missing: {
      en: 'There is no figure in this key result, so at the end everybody can have their own opinion about it. Say what you count, where it stands and where it should go.',
      de: 'In diesem Key Result steht keine Zahl; am Ende kann jede und jeder anders darüber urteilen. Sag, was ihr messt, wo ihr steht und wo ihr hinwollt.',
    },
    milestone: {
      en: ({words}: {words: string}) =>
        `“${words}” can be checked off, but until then nobody sees whether you are getting closer. Look for a figure that moves on the way.`,
      de: ({words}) =>
        `„${words}“ lässt sich abhaken, aber bis dahin sieht niemand, ob ihr näher kommt. Such eine Zahl, die sich schon auf dem Weg bewegt.`,
    },
    measure: {en: 'Say from where to where', de: 'Sagen, von wo nach wo'},
  },
  texts: {fromTo},
  keyResult(subject, {options, report, write}) {
    const {facts, statement, language} = subject
    if (hasSlot(facts) || isMeasured(subject, options)) return
    const {checkable} = facts
    if (checkable && (options.milestones === 'allow' || isDatedAmongMeasured(subject))) return

    const text = write('fromTo', language, {metric: isQuestion(facts.text) ? undefined : fromToOf(facts).metric})
    const suggest = [{id: 'measure' as const, changes: [rewrite(statement, text)]}]
    if (!checkable) return report({id: 'missing', suggest})
    const atMost = options.milestones === 'warn' ? 'warn' : 'error'
    report({id: 'milestone', data: {words: checkable.text}, at: checkable, atMost, suggest})
  },
})

/** “How do we review changes?” asks; a piece of it names no metric. */
const isQuestion = (text: string) => /\?\s*$/.test(text)

function isMeasured(
  {facts, fields, language}: KeyResultSubject,
  {acceptFields, spelledNumbers}: {acceptFields: boolean; spelledNumbers: boolean},
): boolean {
  if (facts.universal || metricsIn(facts).some(({spelled}) => spelledNumbers || !spelled)) return true
  if (!acceptFields) return false
  return (
    notedValue(fields.metric) !== undefined ||
    [fields.target, fields.baseline, fields.current, fields.description].some((field) => figureIn(field, language))
  )
}

/** One milestone with a date beside two figures tells when, and the figures tell how well. */
function isDatedAmongMeasured({facts, objective, statement}: KeyResultSubject): boolean {
  const others = objective?.keyResults.filter((other) => other.statement !== statement) ?? []
  const isDated = facts.quantities.some(({kind}) => kind === 'time')
  return isDated && others.filter((other) => metricsIn(other.facts).length > 0).length >= 2
}
