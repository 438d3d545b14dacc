import type {Field, FieldName, Form} from '../../model/index.js'
import {fieldOf, isPlaceholder} from '../clean.js'
import {goalTypeOf} from '../fields.js'
import {type Plain, slice, trim} from '../plain.js'
import {introducesResults, isAside} from './asides.js'
import {extend, type Found, type GoalDraft, type ObjectiveDraft} from './goals.js'
import type {LabelMatch} from './labels.js'
import {namesOkrs} from './labels.js'
import {ITEM, type Item, LINE} from './outline.js'
import {isSetHeading} from './sets.js'
import {tableGoals} from './tables.js'

type Scope = {kind: 'keyResults' | 'objectives' | 'work' | 'aside' | 'results'; level: number; item: Item}

/** Reads the outline from top to bottom and joins key results to the objective that they stand below. */
export function walk(items: readonly Item[]): Found {
  const found: Found = {objectives: [], keyResults: [], fields: []}
  const headings: Item[] = []
  const scopes: Scope[] = []
  let objective: ObjectiveDraft | undefined
  let keyResult: GoalDraft | undefined
  let pending: {item: Item; label: LabelMatch} | undefined
  let previous: Item | undefined

  const openObjective = (draft: GoalDraft) => {
    objective = {...draft, kind: 'objective', keyResults: [], candidates: []}
    keyResult = undefined
    found.objectives.push(objective)
  }
  const addKeyResult = (draft: GoalDraft) => {
    keyResult = draft
    objective ??= infer(draft.item)
    if (objective) objective.keyResults.push(draft)
    else found.keyResults.push(draft)
    extend(objective, draft.block)
  }
  const draftOf = (
    kind: GoalDraft['kind'],
    item: Item,
    content: Plain,
    label?: LabelMatch,
    above?: Item,
  ): GoalDraft => ({
    kind,
    item: above ?? item,
    content,
    start: (above ?? item).start,
    form: item.form,
    block: {start: Math.min(item.block.start, (above ?? item).block.start), end: item.block.end},
    fields: {},
    parents: [],
    headings: [...headings],
    explicit: true,
    ...(label ? {label} : {}),
  })

  /** Finds the goal that key results belong to when nothing above them is called an objective. */
  const infer = (item: Item): ObjectiveDraft | undefined => {
    let host: Item | undefined
    for (let parent = item.parent; parent && !host; parent = parent.parent) if (!parent.label) host = parent
    const heading = [...headings].reverse().find((one) => one !== item && !one.label && one.level < item.level)
    const usable =
      heading &&
      !isSetHeading(heading.content.text) &&
      !isAside(heading.content.text) &&
      !namesOkrs(heading.content.text)
    if (!host && usable) host = heading
    if (!host && before && before.kind === 'line' && !before.label && isTitle(before.content.text)) host = before
    if (!host || claimed.has(host)) return undefined
    claimed.add(host)
    const draft = draftOf('objective', host, host.content)
    const inferred: ObjectiveDraft = {
      ...draft,
      kind: 'objective',
      headings: headings.filter((one) => one !== host),
      keyResults: [],
      candidates: [],
    }
    found.objectives.push(inferred)
    objective = inferred
    return inferred
  }
  const claimed = new Set<Item>()
  let before: Item | undefined

  const noteField = (item: Item, name: FieldName, field: Field) => {
    const target = fieldOwner(item)
    if (!target) {
      found.fields.push({name, field, headings: [...headings]})
      return
    }
    if (name === 'parent') target.parents.push(field)
    target.fields[name] ??= field
    extend(target, item.block)
  }
  const fieldOwner = (item: Item): GoalDraft | undefined => {
    if (keyResult && isBelow(item, keyResult)) return keyResult
    return objective
  }

  for (const item of items) {
    if (item.quoted && !pending) continue
    before = previous
    previous = item
    const text = item.content.text
    const label = item.label

    if (item.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= item.level) headings.pop()
    }
    while (scopes.length > 0 && (scopes.at(-1)?.level ?? 0) >= item.level) scopes.pop()
    const scope = scopes.at(-1)
    const resultLike = label?.kind === 'keyResult' || label?.kind === 'keyResults'

    if (item.kind === 'heading' && objective && !resultLike && item.level <= enclosingOf(objective)) {
      objective = undefined
      keyResult = undefined
    }
    if (item.kind === 'heading') {
      keyResult = keyResult && item.level > enclosingOf(keyResult) ? keyResult : undefined
    }

    if (pending && (item.kind === 'heading' || resultLike || label?.kind === 'objective')) pending = undefined
    if (pending && item.kind !== 'table' && label?.kind !== 'field') {
      const {item: above, label: own} = pending
      pending = undefined
      const kind = own.kind === 'keyResult' ? 'keyResult' : 'objective'
      if (!isPlaceholder(text)) {
        const draft = draftOf(kind, item, item.content, own, above)
        if (kind === 'keyResult') addKeyResult(draft)
        else openObjective(draft)
      }
      if (item.kind === 'heading') headings.push(item)
      continue
    }

    if (item.kind === 'table') {
      if (scope?.kind === 'work' || scope?.kind === 'aside') continue
      const spoken = headings.some((one) => namesOkrs(one.content.text))
      for (const goal of tableGoals(item, spoken)) {
        if (isPlaceholder(rest(goal.content, goal.label).text)) continue
        const form: Form = goal.form === 'cell' ? {kind: 'cell'} : {kind: 'row'}
        const own: Item = {...item, content: goal.content, start: goal.start, block: goal.block, form}
        const draft: GoalDraft = {
          ...draftOf(goal.kind, own, rest(goal.content, goal.label), goal.label),
          fields: goal.fields,
        }
        if (goal.fields.parent) draft.parents.push(goal.fields.parent)
        if (goal.kind === 'objective') openObjective(draft)
        else addKeyResult(draft)
      }
      keyResult = undefined
      continue
    }

    const content = rest(item.content, label)
    const nested = keyResult !== undefined && isNested(item, keyResult.item)

    if (
      label?.kind === 'objective' &&
      !(label.weak && (nested || (label.field && keyResult && isBelow(item, keyResult))))
    ) {
      if (content.text === '') pending = {item, label}
      else if (!isPlaceholder(content.text)) openObjective(draftOf('objective', item, content, label))
    } else if (label?.kind === 'keyResult') {
      if (scope?.kind === 'work' && item.kind !== 'heading') {
        // “KR: Retention” below an initiative names the key result that it serves.
      } else if (content.text === '' || isTag(content.text))
        pending = {item, label: {...label, ...(content.text ? {note: content.text} : {})}}
      else if (!isPlaceholder(content.text)) addKeyResult(draftOf('keyResult', item, content, label))
    } else if (label?.kind === 'keyResults') {
      scopes.push({kind: 'keyResults', level: item.level, item})
      keyResult = undefined
      objective ??= infer(item)
      if (objective) objective.keyResultsHeading ??= {start: item.start, end: item.lineEnd}
      extend(objective, item.block)
    } else if (label?.kind === 'objectives' && item.kind !== 'item') {
      scopes.push({kind: 'objectives', level: item.level, item})
    } else if (label?.field || label?.kind === 'field') {
      if (label.field) noteField(item, label.field, fieldOf(content, item.block.end))
      scopes.push({kind: 'aside', level: item.level, item})
    } else if (label?.kind === 'work' && isWork(item, label)) {
      scopes.push({kind: 'work', level: item.level, item})
    } else if (item.kind === 'item' && scope?.kind === 'keyResults' && !nested && isTop(item, scope.item)) {
      if (!isPlaceholder(text) && !isAside(text)) addKeyResult(draftOf('keyResult', item, item.content))
      else scopes.push({kind: 'aside', level: item.level, item})
    } else if (item.kind === 'item' && scope?.kind === 'objectives' && isTop(item, scope.item)) {
      if (!isPlaceholder(text)) openObjective(draftOf('objective', item, item.content))
    } else if (item.kind === 'item') {
      extend(keyResult && isBelow(item, keyResult) ? keyResult : objective, item.block)
      const rank = scope?.kind === 'results' ? 1 : 0
      const open = scope === undefined || scope.kind === 'results' || scope.kind === 'objectives'
      const owned = objective && open && !(keyResult && isBelow(item, keyResult)) && isDirect(item, objective)
      if (owned && !isPlaceholder(text) && !isAside(text) && !isLink(item)) objective?.candidates.push({item, rank})
      else if (owned) scopes.push({kind: 'aside', level: item.level, item})
    } else if (item.kind === 'line') {
      extend(keyResult && isBelow(item, keyResult) ? keyResult : objective, item.block)
      if (objective && /[:：]$/.test(text) && /key results?|schlüssel-?ergebnis/iu.test(text)) {
        scopes.push({kind: 'keyResults', level: item.level, item})
      } else if (introducesResults(text)) scopes.push({kind: 'results', level: item.level, item})
      else if (label || item.bold || /[:：]$/.test(text)) {
        if (scope?.kind !== 'keyResults' || isAside(text)) scopes.push({kind: 'aside', level: item.level, item})
      }
    } else if (item.kind === 'heading' && !resultLike) {
      if (scope?.kind !== 'keyResults' || isAside(text)) {
        if (isAside(text) || objective) scopes.push({kind: 'aside', level: item.level, item})
      }
    }
    if (item.kind === 'heading') headings.push(item)
  }

  for (const one of found.objectives) promote(one, draftOf)
  return found

  function enclosingOf(goal: GoalDraft): number {
    return goal.item.kind === 'heading' ? goal.item.level : (goal.headings.at(-1)?.level ?? 0)
  }
}

/** Bullets directly below an objective are its key results where it has no others. */
function promote(
  objective: ObjectiveDraft,
  draftOf: (kind: 'keyResult', item: Item, content: Plain) => GoalDraft,
): void {
  if (objective.keyResults.length > 0) return
  const best = Math.min(...objective.candidates.map(({rank}) => rank))
  for (const {item, rank} of objective.candidates) {
    if (rank === best)
      objective.keyResults.push({
        ...draftOf('keyResult', item, item.content),
        headings: objective.headings,
        explicit: false,
      })
  }
}

const rest = (content: Plain, label: LabelMatch | undefined): Plain =>
  label && label.kind !== 'work' && label.kind !== 'other' ? trim(slice(content, label.end)) : content

/** A bullet that merely begins with “Project” is no heading of projects. */
const isWork = (item: Item, label: LabelMatch) =>
  item.kind === 'heading' || item.bold || label.end < item.content.text.length || /[:：]$/.test(item.content.text)

const isTitle = (text: string) => text.split(/\s+/).length <= 25 && !/[:：]$/.test(text)

/** “KR1 — Leading (adoption)”: the kind of a key result whose text stands below. */
const isTag = (text: string) =>
  /^(?:leading|lagging|outcome|input|output|quality|guardrail|health|baseline)(?: \(.*\)| kr| metric| indicator)?$/i.test(
    text,
  ) ||
  (goalTypeOf(text) !== undefined && text.split(' ').length <= 2)

function isNested(item: Item, above: Item): boolean {
  for (let parent = item.parent; parent; parent = parent.parent) if (parent === above) return true
  return false
}

/** Whether an item hangs below a goal: nested in its list item, or listed under its line or heading. */
function isBelow(item: Item, goal: GoalDraft): boolean {
  if (isNested(item, goal.item)) return true
  return (
    goal.item.kind !== 'item' &&
    goal.item.kind !== 'table' &&
    goal.form.kind !== 'row' &&
    goal.form.kind !== 'cell' &&
    item.level >= LINE
  )
}

/** Whether an item is on the upper level of the list that its scope opens. */
function isTop(item: Item, opener: Item): boolean {
  if (opener.kind === 'item') return item.parent === opener && item.level === opener.level + 1
  return item.parent === opener.parent && (item.level === ITEM || item.parent !== undefined)
}

function isDirect(item: Item, objective: GoalDraft): boolean {
  return objective.item.kind === 'item'
    ? item.parent === objective.item
    : item.parent === objective.item.parent && item.level <= ITEM
}

function isLink(item: Item): boolean {
  const covered = item.content.marks
    .filter(({kind}) => kind === 'link')
    .reduce((sum, mark) => sum + mark.end - mark.start, 0)
  return covered > 0 && covered >= item.content.text.length * 0.8
}
