import type {Field, FieldName, Span} from '../../model/index.js'
import {fieldOf, isMostlySlots, isPlaceholder} from '../clean.js'
import type {Plain} from '../plain.js'
import {extend, type Found, type GoalDraft, type LooseField, type ObjectiveDraft} from './goals.js'
import {hostOf, isTitleLine} from './infer.js'
import type {Item} from './item.js'
import type {LabelMatch} from './labels.js'
import {isBelow} from './position.js'
import type {Scope, ScopeKind} from './scopes.js'

/** Where the reading stands. */
export interface Walk {
  found: Found
  headings: Item[]
  scopes: Scope[]
  objective?: ObjectiveDraft | undefined
  keyResult?: GoalDraft | undefined
  /** A label whose text stands in the next item. */
  pending?: {item: Item; label: LabelMatch} | undefined
  /** The objective was left open; what is open below it is the template's, too. */
  template?: boolean
  /** `Key Results` above which no objective was found yet. */
  heading?: Item | undefined
  /** Bold lines that are key results, not titles of groups. */
  sentences: Set<Item>
  /** Key results that have a name, each with the line that states it. */
  named: Map<Item, Item>
  /** Items that were made objectives since key results hang below them. */
  hosts: Set<Item>
  /** The item before the one that is read, labels of sections left out. */
  before?: Item | undefined
}

export function open(kind: ScopeKind, item: Item, at: Walk): void {
  at.scopes.push({kind, item})
}

/** A label with a placeholder behind it: no goal, and yet to become one. */
export function noteUnfilled(content: Plain, place: number, at: Walk): void {
  if (isPlaceholder(content.text)) at.found.unfilled.push(fieldOf(content, place))
}

export function leaveOpen(at: Walk): void {
  at.objective = undefined
  at.keyResult = undefined
  at.template = true
}

export function add(draft: GoalDraft, at: Walk): void {
  if (draft.kind === 'objective') {
    const weak = draft.label ? draft.label.weak : at.scopes.at(-1)?.item.label?.weak === true
    at.template = false
    at.objective = {...draft, weak, kind: 'objective', keyResults: [], candidates: [], initiatives: []}
    at.keyResult = undefined
    at.heading = undefined
    at.found.objectives.push(at.objective)
    if (draft.item.kind !== 'table') open('open', draft.item, at)
    return
  }
  if (at.template && isMostlySlots(draft.content.text)) return
  at.keyResult = draft
  // Below an objective that is a plain line, the next plain line over key results is the next objective.
  const plain = at.objective && !at.objective.explicit && at.objective.item.kind === 'line'
  if (plain && isTitleLine(at.before) && at.before !== at.objective?.item) at.objective = undefined
  at.objective ??= infer(draft, at)
  if (at.objective) at.objective.keyResults.push(draft)
  else at.found.keyResults.push(draft)
  extend(at.objective, draft.block)
}

function infer(draft: GoalDraft, at: Walk): ObjectiveDraft | undefined {
  const first = at.heading ?? draft.item
  const host = hostOf(first, at.headings, at.before)
  // Below an objective that is still to be written, a line of text explains it and is none itself.
  if (!host || at.hosts.has(host) || (at.template && host.kind !== 'heading')) return undefined
  at.hosts.add(host)
  const headings = at.headings.filter((one) => one !== host)
  const objective: ObjectiveDraft = {
    ...draftOf('objective', host, host.content, at),
    kind: 'objective',
    headings,
    explicit: false,
    weak: false,
    keyResults: [],
    candidates: [],
    initiatives: [],
    ...(at.heading ? {keyResultsHeading: {start: at.heading.start, end: at.heading.lineEnd}} : {}),
  }
  const above = at.found.objectives.at(-1)
  if (above) endBefore(above, host)
  at.found.objectives.push(objective)
  claimFields(objective, at.found)
  return objective
}

/** A line that was read on with the objective above it and turns out to be the next one. */
function endBefore(above: ObjectiveDraft, host: Item): void {
  const {start} = host.block
  if (host.kind === 'line' && !host.parent && above.block.start < start && above.block.end <= host.block.end)
    above.block = {start: above.block.start, end: start}
}

/** Fields right below a heading that turns out to be an objective are its own, not the set's. */
function claimFields(objective: ObjectiveDraft, found: Found): void {
  const isOwn = ({headings, title}: LooseField) => (title ?? headings.at(-1)) === objective.item
  for (const {name, field} of found.fields.filter(isOwn)) {
    if (name === 'parent') objective.parents.push(field)
    objective.fields[name] ??= field
  }
  found.fields = found.fields.filter((loose) => !isOwn(loose))
}

export function noteField(item: Item, name: FieldName, field: Field, at: Walk): void {
  const candidate = item.parent && at.objective?.candidates.findLast((one) => one.item === item.parent)
  const goal = candidate ?? (at.keyResult && isBelow(item, at.keyResult) ? at.keyResult : at.objective)
  const title = titleAbove(item, at)
  if (!goal || title) {
    at.found.fields.push({name, field, headings: [...at.headings], ...(title && {title})})
    return
  }
  if (name === 'parent') goal.parents.push(field)
  goal.fields[name] ??= field
  reach(goal, item.block, at)
}

/** The plain line that a field stands below, where the goals of a document are such lines. */
export function titleAbove(item: Item, {before, objective}: Walk): Item | undefined {
  if (item.kind !== 'line' || item.parent || item.label?.kind !== 'field' || before === objective?.item)
    return undefined
  const plain = objective && !objective.explicit && objective.item.kind === 'line'
  return plain && isTitleLine(before) ? before : undefined
}

/** What belongs to a key result belongs to the objective above it, too. */
export function reach(goal: GoalDraft | undefined, block: Span, at: Walk): void {
  extend(goal, block)
  if (goal === at.keyResult) extend(at.objective, block)
}

/** Bullets directly below an objective are its key results where it has no others. */
export function promote(objective: ObjectiveDraft): void {
  if (objective.keyResults.length > 0 || objective.candidates.length === 0) return
  const best = Math.min(...objective.candidates.map(({rank}) => rank))
  for (const {rank, ...draft} of objective.candidates) {
    if (rank === best) objective.keyResults.push({...draft, explicit: false})
  }
}

/** “Ultimate goal: …” or a list of goals: objectives only when key results say so. */
export const isDoubtful = (objective: ObjectiveDraft) => objective.keyResults.length === 0 && objective.weak

export function draftOf(
  kind: GoalDraft['kind'],
  item: Item,
  content: Plain,
  at: Walk,
  label?: LabelMatch,
  above = item,
): GoalDraft {
  return {
    kind,
    item: above,
    content,
    start: above.start,
    form: item.form,
    block: {start: Math.min(item.block.start, above.block.start), end: item.block.end},
    fields: {},
    parents: [],
    headings: [...at.headings],
    explicit: true,
    ...(label ? {label} : {}),
  }
}
