import {latin} from '../../model/latin.js'
import {isPlaceholder} from '../clean.js'
import {goalTypeOf} from '../fields.js'
import {type Plain, slice, trim} from '../plain.js'
import type {Item} from './item.js'
import type {LabelMatch} from './labels.js'
import {isDefinition} from './lessons.js'

/** “A good objective for a school could be: “…””: the quoted words. */
export function quotedObjective(content: Plain): Plain | undefined {
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

export const isGoal = (text: string) => !isPlaceholder(text) && !isDefinition(text)

export const rest = (content: Plain, label: LabelMatch | undefined): Plain =>
  label && label.kind !== 'work' && label.kind !== 'other' ? trim(slice(content, label.end)) : content

/** A bullet that merely begins with “Project” is no heading of projects. */
export const isWork = (item: Item, label: LabelMatch) =>
  item.kind === 'heading' || item.bold || label.end < item.content.text.length || /[:：]$/.test(item.content.text)

/** “Guardrail”, “Health (availability)”: a name that is the kind of a key result. */
export const typeName = (name: string): string | undefined => {
  const [, type = ''] = /^([\p{L}-]+)(?: \(.*\)| kr| metric)?$/iu.exec(name) ?? []
  return goalTypeOf(type) && type
}
