import {goalsIn, hasSlot, notedValue} from './figures.js'
import {isOpen} from './is-open.js'
import {type Aliases, contentOf, measureOf, similarity} from './likeness.js'
import type {KeyResultSubject} from './subject.js'

export interface RepeatOptions {
  /** From this share of common words on, two texts say the same. */
  similarity: number
  aliases: Aliases
}

/** A key result that counts what one before it counts already. */
export interface Repeat {
  keyResult: KeyResultSubject
  first: KeyResultSubject
}

/** What is counted twice among the key results of a set: below one objective by its metric, below two by its whole text. */
export function repeatsIn(keyResults: readonly KeyResultSubject[], options: RepeatOptions): Repeat[] {
  const judged = keyResults
    .filter((keyResult) => isOpen(keyResult) && !hasSlot(keyResult.facts))
    .map(
      (keyResult): Compared => ({
        keyResult,
        content: contentOf(keyResult.facts),
        measure: measureOf(keyResult.facts, options.aliases),
      }),
    )
  return judged.flatMap((compared, index) => {
    const {keyResult} = compared
    const earlier = judged.slice(0, index)
    const isNear = (one: Compared) => one.keyResult.objective === keyResult.objective
    const near = earlier.find((one) => isNear(one) && isSameMeasure(one, compared, options))
    if (near) return {keyResult, first: near.keyResult}
    const copy = earlier.find((one) => !isNear(one) && isSameText(one, compared, options))
    return copy && !isShared(copy.keyResult) && !isShared(keyResult) ? {keyResult, first: copy.keyResult} : []
  })
}

/** A key result with its telling words, taken apart once: each is compared with all others of its set. */
interface Compared {
  keyResult: KeyResultSubject
  content: ReadonlySet<string>
  measure: ReadonlySet<string>
}

function isSameMeasure(one: Compared, other: Compared, options: {similarity: number}): boolean {
  const [first, second] = [one.keyResult, other.keyResult]
  if (first.language !== second.language || timesOf(first) !== timesOf(second) || !pullTogether(first, second))
    return false
  return similarity(one.measure, other.measure) === 1 || isSameText(one, other, options)
}

/** The same words and the same figures. */
function isSameText(one: Compared, other: Compared, {similarity: least}: {similarity: number}): boolean {
  if (one.content.size < 3) return false
  return one.keyResult.language === other.keyResult.language && similarity(one.content, other.content) >= least
}

/** A later step of one metric is a goal of its own. */
const timesOf = ({facts}: KeyResultSubject): string =>
  facts.quantities
    .filter(({kind}) => kind === 'time')
    .map(({text}) => text)
    .join(' ')

/** The number of reviews and their average are two metrics, and so are customers to win and customers to lose. */
function pullTogether(one: KeyResultSubject, other: KeyResultSubject): boolean {
  const [first, second] = [one.facts.movement, other.facts.movement]
  const [unit, otherUnit] = [unitOf(one), unitOf(other)]
  if (unit && otherUnit && unit !== otherUnit) return false
  const [side, otherSide] = [sideOf(one), sideOf(other)]
  if (side && otherSide && side !== otherSide) return false
  return !first?.direction || !second?.direction || first.direction === second.direction
}

/** Above one bound and below another are two goals. */
const sideOf = ({facts}: KeyResultSubject): string | undefined => goalsIn(facts)[0]?.relation?.slice(0, 1)

const unitOf = ({facts, fields}: KeyResultSubject): string | undefined =>
  notedValue(fields.unit)?.toLowerCase() ?? goalsIn(facts).find(({unit}) => unit)?.unit?.dimension

/** Somebody has said that it is one and the same. */
export const isShared = ({fields, text}: Pick<KeyResultSubject, 'fields' | 'text'>): boolean =>
  notedValue(fields.parent) !== undefined || notedValue(fields.dependsOn) !== undefined || SHARED.test(text)

const SHARED =
  /(?:^|[^\p{L}])(?:shared|joint|cascaded|same as|see|gemeinsam|geteilt|kaskadiert|siehe|wie)(?:$|[^\p{L}])|→/iu
