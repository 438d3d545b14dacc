import {latin} from '../../model/latin.js'
import type {Movement, Quantity, Slot} from '../facts.js'
import type {MovementWord} from './lexicon.js'
import type {Value} from './values.js'

export interface Pairing {
  baseline?: Value
  target?: Value
  change?: Value
}

const CLAUSE_END = /[.!?;|] |[|]/u
const BARE_GAP = latin(
  String.raw`^(?: [\p{L}./%€]{1,14})? ?\)? ?(?:auf|to|→|⟶|➔|➜|⇒|-{1,2}>|=>) ?(?:[\p{L}≥≤<>~]+ ?){0,2}$`,
)

/** Gives each value its part: where the metric starts, where it is to end, by how much it moves. */
export function pairUp(text: string, values: readonly Value[], moves: readonly MovementWord[]): Pairing {
  const changes = values.filter((value) => isChange(text, value, moves))
  const [change] = changes
  const rest = values.filter((value) => !changes.includes(value) && !isFactor(value))
  const pair = fromTo(text, rest) ?? bare(text, rest)
  const known = {...(change && {change})}
  if (pair) return {...pair, ...known}
  const current = rest.find(({place}) => place === 'current')
  const start = current ?? (change && rest.find(({place}) => place === 'from'))
  const target = targetOf(
    rest.filter((value) => value !== start),
    change !== undefined,
  )
  return {...(start && {baseline: start}), ...(target && {target}), ...known}
}

function targetOf(values: readonly Value[], besideChange: boolean): Value | undefined {
  const free = values.find((value) => value.place === undefined || value.place === 'reach')
  const marked = values.find(({place}) => place === 'to' || place === 'arrow')
  // `Move 12 shops to 3 regions`: what is counted first is what is to be reached.
  if (marked && free && free.start < marked.start && countsOther(free.value, marked.value)) return free
  return marked ?? (besideChange ? undefined : free)
}

function fromTo(text: string, values: readonly Value[]): Pairing | undefined {
  for (const [index, baseline] of values.entries()) {
    if (baseline.place !== 'from' && baseline.place !== 'current') continue
    const target = values
      .slice(index + 1, index + 3)
      .find(({place, value}) => place === 'to' || place === 'arrow' || isUpper(place, value))
    if (!target || target.start - baseline.end > 60) continue
    if (CLAUSE_END.test(text.slice(baseline.end, target.start))) continue
    return {baseline, target}
  }
  return undefined
}

/** `from 10 up to 50`: the relation hides the word for the place. */
const isUpper = (place: Value['place'], value: Quantity | Slot) =>
  place === undefined && 'relation' in value && value.relation === '<='

/** `10 → 20`, „10’000 CHF auf 8’000 CHF“: two values with nothing but the word for the place between them. */
function bare(text: string, values: readonly Value[]): Pairing | undefined {
  for (const [index, baseline] of values.entries()) {
    const target = values[index + 1]
    if (!target || baseline.place === 'from' || baseline.place === 'by') continue
    if (!BARE_GAP.test(text.slice(baseline.end, target.value.start))) continue
    if (target.place === 'arrow' || !countsOther(baseline.value, target.value)) return {baseline, target}
  }
  return undefined
}

/** `Move 12 shops to 3 regions`: the first number counts things, so the second is no end of it. */
function countsOther(first: Quantity | Slot, second: Quantity | Slot): boolean {
  const [one, other] = [unitOf(first), unitOf(second)]
  return one?.dimension === 'count' && one.text.toLowerCase() !== other?.text.toLowerCase()
}

const unitOf = (value: Quantity | Slot) => ('unit' in value ? value.unit : undefined)

const CHANGE_BEHIND = latin(
  String.raw`^ ?(?!(?:or|oder) )(?:\p{L}+ )?(?:more|fewer|less|higher|lower|faster|shorter|better|additional|cheaper|increase|decrease|reduction|growth|rise|drop|improvement|uplift|mehr|weniger|höher\p{L}*|niedriger\p{L}*|kürzer\p{L}*|geringer\p{L}*|schneller|zusätzliche?|Steigerung|Zuwachs|Wachstum|Anstieg|Rückgang|Reduktion|Reduzierung|Senkung)(?!\p{L})`,
  'i',
)
const CHANGE_BEFORE =
  /(?:increase|growth|reduction|decrease|decline|uplift|drop|rise|steigerung|zuwachs|wachstum|anstieg|rückgang|senkung|reduktion|reduzierung) (?:of|von|um) (?:at least |mindestens |über |over )?$/i

function isChange(text: string, {value, place, start}: Value, moves: readonly MovementWord[]): boolean {
  if (place === 'by') return moves.length > 0 || /share|points/.test(unitOf(value)?.dimension ?? '')
  if ('name' in value || place === 'to' || place === 'arrow' || place === 'from' || place === 'current') {
    return (
      !('name' in value) &&
      place === 'from' &&
      CHANGE_BEFORE.test(text.slice(Math.max(0, value.start - 40), value.start))
    )
  }
  if (/^\+/.test(value.text)) return true
  const relative = unitOf(value)?.dimension !== undefined && unitOf(value)?.dimension !== 'count'
  if (!relative || latin(String.raw`\p{L}`).test(text.charAt(start - 1))) return false
  return (
    CHANGE_BEHIND.test(text.slice(value.end, value.end + 30)) ||
    CHANGE_BEFORE.test(text.slice(Math.max(0, value.start - 40), value.start))
  )
}

/** `double`: the verb carries the change, so it is neither start nor end. */
const isFactor = ({value}: Value) => 'spelled' in value && value.spelled && value.unit?.dimension === 'ratio'

export const factorOf = (values: readonly Value[]): Movement['change'] => {
  const factor = values.find(isFactor)?.value
  return factor && 'kind' in factor ? factor : undefined
}
