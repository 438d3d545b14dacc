import {fieldOf, isPlaceholder} from '../clean.js'
import {withName} from '../names.js'
import {parentIn, parentsOf} from '../parents.js'
import {type Plain, slice, trim} from '../plain.js'
import {introducesKeyResults, introducesResults, isAside} from './asides.js'
import {fieldBelow} from './field-lines.js'
import {extend, type Found, type GoalDraft} from './goals.js'
import {sentenceTitles} from './groups.js'
import {type Item, labelled} from './item.js'
import {type LabelMatch, namesOkrs} from './labels.js'
import {namedKeyResults} from './names.js'
import {isBelow, isContents, isDirect, isLink, isNested, isTop} from './position.js'
import {leave, within} from './scopes.js'
import {
  add,
  draftOf,
  isDoubtful,
  leaveOpen,
  noteField,
  noteUnfilled,
  open,
  promote,
  reach,
  titleAbove,
  type Walk,
} from './state.js'
import {tableGoals} from './tables/index.js'
import {isGoal, isWork, quotedObjective, rest, typeName} from './wording.js'

/** Reads the outline from top to bottom and joins key results to the objective that they stand below. */
export function walk(items: readonly Item[]): Found {
  const at: Walk = {
    found: {objectives: [], keyResults: [], fields: [], unfilled: []},
    headings: [],
    scopes: [],
    sentences: sentenceTitles(items),
    named: namedKeyResults(items),
    hosts: new Set(),
  }
  for (const [index, item] of items.entries()) {
    if ((item.quoted && !at.pending) || isContents(item) || isRead(item, at)) continue
    leave(at.scopes, item)
    if (item.kind === 'heading') enter(item, at)
    if (!fill(item, at)) {
      if (item.kind === 'table') readTable(item, at)
      else if (!readLabelled(item, at)) readUnlabelled(item, at)
    }
    if (item.kind === 'heading') at.headings.push(item)
    if (item.label?.kind !== 'keyResults') at.before = titleAbove(item, at) ?? item
    else if (items[index + 1]?.kind !== 'item') inOneLine(item, at)
  }
  for (const objective of at.found.objectives) promote(objective)
  at.found.fields = at.found.fields.filter(({title}) => !title)
  at.found.objectives = at.found.objectives.filter((objective) => !isDoubtful(objective))
  return at.found
}

/** “Key Results: Calls fall from 80 to 40. Falls from 9 to 4.” has a key result in each sentence. */
function inOneLine(item: Item, at: Walk): void {
  const content = rest(item.content, item.label)
  if (item.kind === 'heading' || !at.objective || content.text.length > 2_000) return
  const cuts = Array.from(
    content.text.matchAll(/(?:[.]\s+(?=[\p{Lu}\d[])|;\s+(?=[\p{L}\d[]))/gu),
    ({index}) => index + 1,
  )
  const parts = [0, ...cuts].map((from, index) => withoutSemicolon(trim(slice(content, from, cuts[index]))))
  const measured = parts.filter(({text}) => /[\d[]/.test(text)).length
  if (parts.length < 2 || measured * 2 <= parts.length) return
  for (const part of parts)
    if (isGoal(part.text)) add({...draftOf('keyResult', item, part, at), form: {kind: 'cell'}}, at)
}

const withoutSemicolon = (part: Plain) => (part.text.endsWith(';') ? slice(part, 0, part.text.length - 1) : part)

const isResultLabel = (label: LabelMatch | undefined) => label?.kind === 'keyResult' || label?.kind === 'keyResults'

/** The line below the name of a key result, which was read with it. */
const isRead = (item: Item, {before, named, keyResult}: Walk) =>
  before !== undefined && named.get(before) === item && keyResult?.item === before

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
  // “(reserved for the new team)” says of a goal that it is still to come.
  if (isPlaceholder(item.content.text) || /^\([^()]*\)$/.test(item.content.text)) {
    noteUnfilled(item.content, item.start, at)
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
    else {
      noteUnfilled(content, item.start, at)
      leaveOpen(at)
    }
    return true
  }
  if (label.kind === 'keyResult') {
    // “KR: Retention” below an initiative names the key result that it serves; so does “KR2” in a note.
    const {objective} = at
    const noted =
      objective?.keyResults.length &&
      at.scopes.some(({kind, item: {start}}) => kind === 'talk' && start > objective.start)
    const mentioned = within(at.scopes, 'work') || noted
    if (mentioned && item.kind !== 'heading') return true
    const below = at.named.get(item)
    if (content.text === '') at.pending = {item, label}
    else if (below) readNamed(item, below, label, at)
    else if (isGoal(content.text)) add(draftOf('keyResult', item, content, at, label), at)
    else noteUnfilled(content, item.start, at)
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
    const measures = label.field === 'metric' && content.text === ''
    if (measures) open('results', item, at)
    else if (label.field === 'parent')
      for (const parent of parentsOf(content, item.lineEnd)) noteField(item, 'parent', labelled(parent, item), at)
    else noteField(item, label.field, labelled(fieldOf(content, item.lineEnd), item), at)
    // “Parent: O2” is said in a line, and what follows is not about it; “Why: …” may go on below.
    const isSaid = item.kind === 'line' && content.text !== '' && label.field !== 'description'
    if (!measures && !isSaid && item.kind !== 'heading') open('aside', item, at)
    return true
  }
  if (label.kind === 'work' && isWork(item, label)) {
    noteTask(item, label, at)
    open('work', item, at)
    return true
  }
  return false
}

/** The name and the line below it are one key result; “Guardrail” as a name says also of which kind it is. */
function readNamed(item: Item, below: Item, label: LabelMatch, at: Walk): void {
  const name = rest(item.content, label)
  const note = label.note ?? typeName(name.text)
  const draft = draftOf('keyResult', item, withName(name, below.content), at, {...label, ...(note && {note})})
  add({...draft, block: {start: draft.block.start, end: Math.max(draft.block.end, below.block.end)}}, at)
}

function readUnlabelled(item: Item, at: Walk): void {
  const parent = item.kind === 'heading' ? undefined : parentIn(item.content)
  if (parent) {
    for (const field of parentsOf(parent, item.lineEnd)) noteField(item, 'parent', field, at)
    return
  }
  const headed = fieldBelow(item, at.before)
  if (headed) {
    if (at.objective) noteField(item, headed.name, headed.field, at)
    else at.found.fields.push({...headed, headings: at.headings.slice(0, -1)})
    return
  }
  const {text} = item.content
  const scope = at.scopes.at(-1)
  if (scope?.kind === 'work' && item.kind === 'item' && isTop(item, scope.item)) noteInitiative(item, text, false, at)
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
    reach(detail ? at.keyResult : at.objective, item.block, at)
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
  reach(at.keyResult && isBelow(item, at.keyResult) ? at.keyResult : at.objective, item.block, at)
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

/** “Task: call the mill” in the list of key results; “Initiatives: …” there is a list of its own. */
function noteTask(item: Item, label: LabelMatch, at: Walk): void {
  const text = item.content.text.slice(label.end)
  if (text === '') return
  const scope = at.scopes.at(-1)
  const inList = scope?.kind === 'keyResults' && isTop(item, scope.item)
  const sibling = item.kind === 'item' && at.keyResult?.item.kind === 'item' && at.keyResult.item.parent === item.parent
  const isTask = /^(?:task|to-?do|action(?: item)?|aufgabe)\b/i.test(item.content.text)
  noteInitiative(item, text, isTask && (inList || sibling), at)
}

function noteInitiative(item: Item, text: string, amongKeyResults: boolean, at: Walk): void {
  at.objective?.initiatives.push({text, span: item.block, amongKeyResults})
}
