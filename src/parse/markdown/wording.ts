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

/** “KR1 — Leading (adoption)”: the kind of a key result whose text stands below. */
export const isTag = (text: string) =>
  /^(?:leading|lagging|outcome|input|output|quality|guardrail|health|baseline)(?: \(.*\)| kr| metric| indicator)?$/i.test(
    text,
  ) ||
  (goalTypeOf(text) !== undefined && text.split(' ').length <= 2)
