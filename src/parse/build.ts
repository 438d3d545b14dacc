import type {Field, Fields, GoalType, KeyResult, Objective, State, Statement} from '../model/index.js'
import {clean} from './clean.js'
import {goalTypeOf, stateOf} from './fields.js'
import type {GoalDraft, ObjectiveDraft} from './markdown/goals.js'
import {spanOf} from './plain.js'

/** Makes statements of what was found; those without words of their own are left out. */
export function objectiveOf(draft: ObjectiveDraft, text: string): Objective | undefined {
  const statement = statementOf(draft, text)
  const keyResults = draft.keyResults.flatMap((result) => keyResultOf(result, text) ?? [])
  if (!statement) return undefined
  return {
    ...statement,
    kind: 'objective',
    keyResults,
    parents: draft.parents,
    ...(draft.initiatives.length > 0 ? {initiatives: draft.initiatives} : {}),
    ...(draft.keyResultsHeading ? {keyResultsHeading: draft.keyResultsHeading} : {}),
    ...(draft.hasResultsElsewhere ? {hasResultsElsewhere: true} : {}),
  }
}

export function keyResultOf(draft: GoalDraft, text: string): KeyResult | undefined {
  const statement = statementOf(draft, text)
  return statement && {...statement, kind: 'keyResult'}
}

function statementOf(draft: GoalDraft, text: string): Statement | undefined {
  const cleaned = clean(draft.content)
  if (!/[\p{L}\d]/u.test(cleaned.content.text)) return undefined
  const span = spanOf(cleaned.content, draft.start)
  const fields: Fields = {...cleaned.fields, ...draft.fields}
  const state = cleaned.state ?? stateFrom(fields.status)
  const type = cleaned.type ?? typeFrom(fields.type, draft.label?.note)
  const id = idOf(draft, fields.id, cleaned.id)
  return {
    text: cleaned.content.text,
    segments: cleaned.content.segments,
    span,
    block: {start: Math.min(draft.block.start, span.start), end: Math.max(draft.block.end, span.end)},
    form: draft.form,
    fields,
    state: state ?? 'open',
    ...(draft.label ? {label: labelOf(draft, text, span.start)} : {}),
    ...(id === undefined ? {} : {id}),
    ...(type === undefined ? {} : {type}),
    ...(draft.item.checked === undefined ? {} : {checkbox: true as const}),
  }
}

export const stateFrom = (status: Field | undefined): State | undefined => (status ? stateOf(status.value) : undefined)

const typeFrom = (field: Field | undefined, note: string | undefined): GoalType | undefined =>
  goalTypeOf(field?.value ?? '') ?? goalTypeOf(note ?? '')

function labelOf(draft: GoalDraft, text: string, to: number): {text: string; number?: string} {
  const {number} = draft.label ?? {}
  return {text: text.slice(draft.start, Math.max(draft.start, to)), ...(number === undefined ? {} : {number})}
}

/** `O2`, `KR1.2`: the label in short, or what an id column or key says. */
function idOf(draft: GoalDraft, field: Field | undefined, trailing: string | undefined): string | undefined {
  if (field && field.value !== '')
    return /^\d/.test(field.value) ? prefixed(draft.kind, field.value) : field.value.replace(/\s+/g, '')
  if (trailing) return /^\d/.test(trailing) ? prefixed(draft.kind, trailing) : trailing.replace(/\s+/g, '')
  if (draft.label?.id !== undefined) return draft.label.id
  const number = draft.label?.number
  return number === undefined ? undefined : prefixed(draft.kind, number)
}

const prefixed = (kind: GoalDraft['kind'], number: string) => `${kind === 'objective' ? 'O' : 'KR'}${number}`
