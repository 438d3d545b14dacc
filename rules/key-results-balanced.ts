import {cycleOf, lengthInDays} from '../src/rule/cycle.js'
import {goalsIn, hasSlot} from '../src/rule/figures.js'
import {type Change, defineRule, type KeyResultSubject, type ObjectiveSubject} from '../src/rule/index.js'
import {stateWithin} from '../src/rule/is-open.js'
import {KEY_RESULT_RANGE} from '../src/rule/usual-counts.js'

/** In a cycle this short, in days, results that come late are not to be had any earlier. */
const SHORT_CYCLE = 45

/** The key results of a set show more than one side. */
export default defineRule({
  id: 'key-results-balanced',
  severity: 'info',
  defaults: {
    /** The largest share of key results that are only reached or not. */
    maxBinaryShare: 0.5,
    /** Whether some key results have to move early. */
    checkLeading: true,
    /** Whether volume and speed need a measure of quality beside them. */
    checkCounterMetric: true,
    /** Further words that mark a key result as one or the other. */
    indicatorTags: {leading: [], lagging: []} as Record<string, string[]>,
  },
  options: (z) =>
    z.strictObject({
      maxBinaryShare: z.number().min(0).max(1),
      checkLeading: z.boolean(),
      checkCounterMetric: z.boolean(),
      indicatorTags: z.record(z.string(), z.array(z.string())),
    }),
  messages: {
    binary: {
      en: ({count, total}: {count: number; total: number}) =>
        `${count} of ${total} key results here are only reached or not, so most of the cycle shows nothing. For some of them, count what comes before it or who uses it afterwards.`,
      de: ({count, total}) =>
        `${count} von ${total} Key Results sind hier nur erreicht oder nicht; so sieht man lange gar nichts. Zähl bei einigen, was davor kommt oder wer es danach nutzt.`,
    },
    late: {
      en: 'These key results all move late: when they tell you something, the cycle is over. Add one that moves within weeks and points the same way.',
      de: 'Diese Key Results bewegen sich alle spät: Bis sie etwas sagen, ist der Zyklus vorbei. Ergänz eines, das sich in Wochen bewegt und in dieselbe Richtung weist.',
    },
    early: {
      en: 'These key results all point ahead; none shows whether it paid off in the end. Add the effect that they should lead to.',
      de: 'Diese Key Results weisen alle voraus; keines zeigt, ob es sich am Ende gelohnt hat. Ergänz die Wirkung, zu der sie führen sollen.',
    },
    counter: {
      en: ({metric, counter}: {metric: string; counter: string}) =>
        `“${metric}” can be had at the expense of quality, and nothing here would show it. Keep an eye on ${counter} as well.`,
      de: ({metric, counter}) =>
        `„${metric}“ ist auch auf Kosten der Qualität zu haben, und hier würde man es nicht merken. Behalte daneben im Blick: ${counter}.`,
    },
    add: {en: 'Add one', de: 'Eines ergänzen'},
  },
  texts: {
    leading: {
      en: '[leading metric] from [baseline] to [target]',
      de: '[Frühindikator] von [Ausgangswert] auf [Zielwert]',
    },
    lagging: {
      en: '[metric of the effect] from [baseline] to [target]',
      de: '[Messgröße der Wirkung] von [Ausgangswert] auf [Zielwert]',
    },
    atMost: {
      en: ({counter}: {counter: string}) => `${capital(counter)} stays ≤ [target]`,
      de: ({counter}) => `${capital(counter)} bleibt ≤ [Zielwert]`,
    },
    atLeast: {
      en: ({counter}: {counter: string}) => `${capital(counter)} stays ≥ [target]`,
      de: ({counter}) => `${capital(counter)} bleibt ≥ [Zielwert]`,
    },
  },
  asksMetric: ({text, movement}) => movement !== undefined && (VOLUME.test(text) || LATE.test(text)),
  set(subject, {options, report, write}) {
    const open = subject.keyResults.filter((keyResult) => stateWithin(keyResult) === 'open')
    const judged = open.filter(({type, objective}) => !EXEMPT.test(type ?? objective?.type ?? ''))
    const binary = judged.filter(isBinary)
    if (binary.length >= 2 && binary.length > options.maxBinaryShare * judged.length)
      report({id: 'binary', data: {count: binary.length, total: judged.length}})

    // What is still to be filled in may be the other side.
    if (open.some(({facts}) => hasSlot(facts))) return

    const measured = judged.filter(({facts}) => goalsIn(facts).length > 0)
    const addTo = (objective: ObjectiveSubject | undefined, text: string): Change[] =>
      objective && objective.keyResults.length < KEY_RESULT_RANGE.max
        ? [{kind: 'add-key-results', objective: objective.statement, texts: [text]}]
        : []
    const last = subject.objectives.at(-1)
    const sides = measured.map((keyResult) => timingOf(keyResult, options.indicatorTags))
    const range = cycleOf(subject)?.range
    if (
      options.checkLeading &&
      measured.length >= 1 &&
      measured.length === open.length &&
      !(range && lengthInDays(range) <= SHORT_CYCLE)
    ) {
      const all = (side: string) => sides.every((own) => own === side)
      const id = all('lagging') ? 'late' : all('leading') ? 'early' : undefined
      if (id && last) {
        const changes = addTo(last, write(id === 'late' ? 'leading' : 'lagging', last.language))
        report({id, suggest: changes.length > 0 ? [{id: 'add', changes}] : []})
      }
    }

    const unpaired = options.checkCounterMetric && !open.some(showsQuality) ? measured.find(isVolume) : undefined
    const known = unpaired?.facts.knownMetric
    if (!unpaired || !known?.balance) return
    const counter = known.balance.name
    const text = write(known.balance.good === 'down' ? 'atMost' : 'atLeast', unpaired.language, {counter})
    const changes = addTo(unpaired.objective, text)
    report({
      id: 'counter',
      data: {metric: known.text, counter},
      on: unpaired.statement,
      suggest: changes.length > 0 ? [{id: 'add', changes}] : [],
    })
  },
})

const EXEMPT = /^(?:committed|compliance|milestone|health|guardrail)$/

/** Names of what is produced or gets faster, which quality may have to pay for. */
const VOLUME =
  /tickets?|release|deploy|throughput|durchsatz|\bleads?\b|lead[ -]time|durchlaufzeit|handle time|(?:resolution|response|processing|cycle|delivery) time|(?:lösungs|antwort|bearbeitungs|liefer|zyklus)(?:zeit|dauer)|permits|genehmigungen|orders|bestellungen/i

/** Names of figures that come in when all is over. */
const LATE =
  /revenue|umsatz|turnover|profit|gewinn|ebit|\ba?mrr\b|\barr\b|market share|marktanteil|cash flow|order intake|auftragseingang/i

const QUALITY =
  /error|defect|complaint|churn|return|refund|\bnps\b|\bcsat\b|\bsla\b|incident|satisf|rated|reopen|rollback|mistake|fault|fail|accident|calm|quality|fehler|mängel|reklamation|beschwerde|abwander|retoure|zufrieden|ausfall|störung|rückfrage|unfall|unfälle|qualität|bewertet/i

/** Another measure that would show it if quality suffers: a share, a score, a guardrail, or words that say so. */
function showsQuality({facts, type, objective}: KeyResultSubject): boolean {
  if (type === 'guardrail' || type === 'health' || facts.threshold) return true
  if (QUALITY.test(facts.text) || (objective && QUALITY.test(objective.text))) return true
  return goalsIn(facts).some(({unit}) => unit?.dimension === 'share' || unit?.dimension === 'points')
}

/** A count that is to rise or a time that is to fall, of which it is known what it may cost. */
function isVolume({facts}: KeyResultSubject): boolean {
  const {knownMetric: known, movement, text} = facts
  if (!known?.balance || !VOLUME.test(text) || !movement?.direction) return false
  return (
    (known.unit === 'count' && movement.direction === 'up' && known.good === 'up') ||
    (known.unit === 'duration' && movement.direction === 'down')
  )
}

const isBinary = ({facts}: KeyResultSubject): boolean => facts.checkable !== undefined && goalsIn(facts).length === 0

function timingOf(
  {text, fields, facts, statement}: KeyResultSubject,
  tags: Readonly<Record<string, readonly string[]>>,
): 'leading' | 'lagging' | undefined {
  const marked = `${text} ${fields.type?.value ?? ''} ${statement.label?.text ?? ''}`.toLowerCase()
  const has = (words: readonly string[]) => words.some((word) => marked.includes(word.toLowerCase()))
  if (/\bleading\b|frühindikator/.test(marked) || has(tags.leading ?? [])) return 'leading'
  if (/\blagging\b|spätindikator/.test(marked) || has(tags.lagging ?? [])) return 'lagging'
  return facts.knownMetric?.kpi ? facts.knownMetric.timing : undefined
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
