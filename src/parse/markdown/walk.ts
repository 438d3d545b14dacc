import type {Field, FieldName} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {fieldOf, isMostlySlots, isPlaceholder} from '../clean.js'
import {goalTypeOf} from '../fields.js'
import {parentIn, parentsOf} from '../parents.js'
import {type Plain, slice, trim} from '../plain.js'
import {introducesKeyResults, introducesResults, isAside} from './asides.js'
import {extend, type Found, type GoalDraft, type ObjectiveDraft} from './goals.js'
import {sentenceTitles} from './groups.js'
import {hostOf, isTitleLine} from './infer.js'
import type {Item} from './item.js'
import {type LabelMatch, namesOkrs} from './labels.js'
import {isDefinition} from './lessons.js'
import {isBelow, isContents, isDirect, isLink, isNested, isTop} from './position.js'
import {leave, type Scope, type ScopeKind, within} from './scopes.js'
import {tableGoals} from './tables.js'

/** Where the reading stands. */
interface Walk {
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
  /** Items that were made objectives since key results hang below them. */
  hosts: Set<Item>
  /** The item before the one that is read, labels of sections left out. */
  before?: Item | undefined
}

/** Reads the outline from top to bottom and joins key results to the objective that they stand below. */
export function walk(items: readonly Item[]): Found {
  const at: Walk = {
    found: {objectives: [], keyResults: [], fields: []},
    headings: [],
    scopes: [],
    sentences: sentenceTitles(items),
    hosts: new Set(),
  }
  for (const item of items) {
    if ((item.quoted && !at.pending) || isContents(item)) continue
    leave(at.scopes, item)
    if (item.kind === 'heading') enter(item, at)
    if (!fill(item, at)) {
      if (item.kind === 'table') readTable(item, at)
      else if (!readLabelled(item, at)) readUnlabelled(item, at)
    }
    if (item.kind === 'heading') at.headings.push(item)
    if (item.label?.kind !== 'keyResults') at.before = item
  }
  for (const objective of at.found.objectives) promote(objective)
  at.found.objectives = at.found.objectives.filter((objective) => !isDoubtful(objective))
  return at.found
}

const isResultLabel = (label: LabelMatch | undefined) => label?.kind === 'keyResult' || label?.kind === 'keyResults'

/** A heading closes what stands on its level or deeper; one of key results goes on with the objective above it. */
function enter(item: Item, at: Walk): void {
  while ((at.headings.at(-1)?.level ?? 0) >= item.level) at.headings.pop()
  if (isResultLabel(item.label)) return
  if (at.objective && item.level <= levelOf(at.objective)) {
    at.objective = undefined
    at.keyResult = undefined
  }
  at.heading = undefined
  if (at.keyResult && item.level <= levelOf(at.keyResult)) at.keyResult = undefined
}

const levelOf = ({item, headings}: GoalDraft) => (item.kind === 'heading' ? item.level : (headings.at(-1)?.level ?? 0))

/** Gives a label that stood alone the text of this item. */
function fill(item: Item, at: Walk): boolean {
  const {pending} = at
  if (!pending || item.label?.kind === 'field') return false
  at.pending = undefined
  if (item.kind === 'heading' || item.kind === 'table' || isResultLabel(item.label) || item.label?.kind === 'objective')
    return false
  if (isPlaceholder(item.content.text)) {
    if (pending.label.kind === 'objective') leaveOpen(at)
    return true
  }
  const kind = pending.label.kind === 'keyResult' ? 'keyResult' : 'objective'
  add(draftOf(kind, item, item.content, at, pending.label, pending.item), at)
  return true
}

function readTable(item: Item, at: Walk): void {
  if (within(at.scopes, 'work') || within(at.scopes, 'talk')) return
  const spoken = at.headings.some(({content}) => namesOkrs(content.text))
  for (const goal of tableGoals(item, spoken)) {
    const content = rest(goal.content, goal.label)
    if (!isGoal(content.text)) continue
    const cell: Item = {...item, content: goal.content, start: goal.start, block: goal.block, form: {kind: goal.form}}
    const parents = goal.fields.parent ? [goal.fields.parent] : []
    add({...draftOf(goal.kind, cell, content, at, goal.label), fields: goal.fields, parents}, at)
  }
  at.keyResult = undefined
}

function readLabelled(item: Item, at: Walk): boolean {
  const {label} = item
  if (!label) return false
  const content = rest(item.content, label)
  const detail = at.keyResult !== undefined && isBelow(item, at.keyResult)
  if (label.kind === 'objective' && !(label.weak && label.field && detail)) {
    if (content.text === '') at.pending = {item, label}
    else if (isGoal(content.text)) add(draftOf('objective', item, content, at, label), at)
    else leaveOpen(at)
    return true
  }
  if (label.kind === 'keyResult') {
    // “KR: Retention” below an initiative names the key result that it serves; so does “KR2” in a note.
    const mentioned =
      within(at.scopes, 'work') || (within(at.scopes, 'talk') && (at.objective?.keyResults.length ?? 0) > 0)
    if (mentioned && item.kind !== 'heading') return true
    if (content.text === '' || isTag(content.text))
      at.pending = {item, label: content.text ? {...label, note: content.text} : label}
    else if (isGoal(content.text)) add(draftOf('keyResult', item, content, at, label), at)
    return true
  }
  if (label.kind === 'keyResults') {
    open('keyResults', item, at)
    at.keyResult = undefined
    if (at.objective) at.objective.keyResultsHeading ??= {start: item.start, end: item.lineEnd}
    else at.heading = item
    extend(at.objective, item.block)
    return true
  }
  if (label.kind === 'objectives' && item.kind !== 'item') {
    open('objectives', item, at)
    return true
  }
  if (label.field) {
    if (label.field === 'parent')
      for (const parent of parentsOf(content, item.lineEnd)) noteField(item, 'parent', parent, at)
    else noteField(item, label.field, fieldOf(content, item.lineEnd), at)
    if (item.kind !== 'heading') open('aside', item, at)
    return true
  }
  if (label.kind === 'work' && isWork(item, label)) {
    open('work', item, at)
    return true
  }
  return false
}

function readUnlabelled(item: Item, at: Walk): void {
  const parent = item.kind === 'heading' ? undefined : parentIn(item.content)
  if (parent) {
    for (const field of parentsOf(parent, item.lineEnd)) noteField(item, 'parent', field, at)
    return
  }
  const {text} = item.content
  const scope = at.scopes.at(-1)
  const ends = /[:：]$/.test(text)
  const aside = isAside(text) && (item.kind === 'heading' || item.label !== undefined || ends || item.bold)
  if (item.kind === 'item') {
    if (scope && isTop(item, scope.item) && !aside) {
      const detail = at.keyResult && (isNested(item, at.keyResult.item) || at.sentences.has(at.keyResult.item))
      if (scope.kind === 'keyResults' && !detail) {
        if (isGoal(text)) add(draftOf('keyResult', item, item.content, at), at)
        return
      }
      if (scope.kind === 'objectives') {
        if (isGoal(text)) add(draftOf('objective', item, item.content, at), at)
        return
      }
    }
    const detail = at.keyResult && isBelow(item, at.keyResult)
    extend(detail ? at.keyResult : at.objective, item.block)
    const free = scope === undefined || scope.kind === 'open' || scope.kind === 'results' || scope.kind === 'objectives'
    if (!at.objective || detail || !free || !isDirect(item, at.objective)) return
    if (isGoal(text) && !aside && !isLink(item)) {
      at.objective.candidates.push({
        ...draftOf('keyResult', item, item.content, at),
        rank: scope?.kind === 'results' ? 1 : 0,
      })
    } else open(aside ? 'talk' : 'aside', item, at)
    return
  }
  if (at.sentences.has(item)) {
    add(draftOf('keyResult', item, item.content, at), at)
    return
  }
  extend(at.keyResult && isBelow(item, at.keyResult) ? at.keyResult : at.objective, item.block)
  const quoted = item.kind === 'line' ? quotedObjective(item.content) : undefined
  if (quoted) add(draftOf('objective', item, quoted, at), at)
  else if (item.kind === 'line' && at.objective && introducesKeyResults(text)) open('keyResults', item, at)
  else if (item.kind === 'line' && introducesResults(text)) open('results', item, at)
  else if (aside) open('talk', item, at)
  else if (scope?.kind === 'keyResults')
    return // the title of a group of key results
  else if (item.kind === 'heading' ? at.objective !== undefined : item.label || item.bold || ends)
    open('aside', item, at)
}

function open(kind: ScopeKind, item: Item, at: Walk): void {
  at.scopes.push({kind, item})
}

function leaveOpen(at: Walk): void {
  at.objective = undefined
  at.keyResult = undefined
  at.template = true
}

function add(draft: GoalDraft, at: Walk): void {
  if (draft.kind === 'objective') {
    const weak = draft.label ? draft.label.weak : at.scopes.at(-1)?.item.label?.weak === true
    at.template = false
    at.objective = {...draft, weak, kind: 'objective', keyResults: [], candidates: []}
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
  if (!host || at.hosts.has(host)) return undefined
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
    ...(at.heading ? {keyResultsHeading: {start: at.heading.start, end: at.heading.lineEnd}} : {}),
  }
  at.found.objectives.push(objective)
  return objective
}

function noteField(item: Item, name: FieldName, field: Field, at: Walk): void {
  const goal = at.keyResult && isBelow(item, at.keyResult) ? at.keyResult : at.objective
  if (!goal) {
    at.found.fields.push({name, field, headings: [...at.headings]})
    return
  }
  if (name === 'parent') goal.parents.push(field)
  goal.fields[name] ??= field
  extend(goal, item.block)
}

/** Bullets directly below an objective are its key results where it has no others. */
function promote(objective: ObjectiveDraft): void {
  if (objective.keyResults.length > 0 || objective.candidates.length === 0) return
  const best = Math.min(...objective.candidates.map(({rank}) => rank))
  for (const {rank, ...draft} of objective.candidates) {
    if (rank === best) objective.keyResults.push({...draft, explicit: false})
  }
}

/** “Ultimate goal: …” or a list of goals: objectives only when key results say so. */
const isDoubtful = (objective: ObjectiveDraft) => objective.keyResults.length === 0 && objective.weak

function draftOf(
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

/** “A good objective for a school could be: “…””: the quoted words. */
function quotedObjective(content: Plain): Plain | undefined {
  const match = QUOTED.exec(content.text.length < 2000 ? content.text : '')
  const text = match?.[1]
  return match && text
    ? slice(content, match.index + match[0].length - text.length, match.index + match[0].length)
    : undefined
}

const QUOTED = latin(
  String.raw`(?<!\p{L})(?:objective|ziel|zielsetzung)(?!\p{L})[^.:!?„“"]{0,80}:\s*(„[^“”„]{12,}[“”]|“[^“”]{12,}”|"[^"]{12,}")`,
  'i',
)

const isGoal = (text: string) => !isPlaceholder(text) && !isDefinition(text)

const rest = (content: Plain, label: LabelMatch | undefined): Plain =>
  label && label.kind !== 'work' && label.kind !== 'other' ? trim(slice(content, label.end)) : content

/** A bullet that merely begins with “Project” is no heading of projects. */
const isWork = (item: Item, label: LabelMatch) =>
  item.kind === 'heading' || item.bold || label.end < item.content.text.length || /[:：]$/.test(item.content.text)

/** “KR1 — Leading (adoption)”: the kind of a key result whose text stands below. */
const isTag = (text: string) =>
  /^(?:leading|lagging|outcome|input|output|quality|guardrail|health|baseline)(?: \(.*\)| kr| metric| indicator)?$/i.test(
    text,
  ) ||
  (goalTypeOf(text) !== undefined && text.split(' ').length <= 2)
