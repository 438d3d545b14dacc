import type {FieldName, Fields} from '../../model/index.js'
import {isName, withName} from '../names.js'
import type {Plain} from '../plain.js'
import type {DataNode, MapNode, ScalarNode} from './node.js'

const DESCRIPTION = /^(?:description|definition|details?|beschreibung|erläuterung)$/i
/** The lowest of several levels is the one that has to be reached. */
const LEVELS = /^(?:tiers|levels|stufen)$/i
const FIGURES: readonly FieldName[] = ['baseline', 'target', 'current', 'metric']

/** The text of a key result whose title only names it: name, description and first level. */
export function described(title: Plain, node: MapNode, text: ScalarNode, fields: Fields): Plain {
  if (!isName(title.text) || FIGURES.some((name) => /\d/.test(fields[name]?.value ?? ''))) return title
  const parts = [scalarOf(node, DESCRIPTION), firstOf(entryOf(node, LEVELS))]
  const below = parts.flatMap((part) => (part && part !== text && part.text.text !== '' ? [part.text] : []))
  return below.length > 0 ? withName(title, ...below) : title
}

const entryOf = ({entries}: MapNode, key: RegExp): DataNode | undefined =>
  entries.find((entry) => key.test(entry.key))?.value

function scalarOf(node: MapNode, key: RegExp): ScalarNode | undefined {
  const value = entryOf(node, key)
  return value?.kind === 'scalar' && value.isText ? value : undefined
}

function firstOf(node: DataNode | undefined): ScalarNode | undefined {
  const first = node?.kind === 'map' ? node.entries[0]?.value : node?.kind === 'list' ? node.items[0] : undefined
  return first?.kind === 'scalar' && first.isText ? first : undefined
}
