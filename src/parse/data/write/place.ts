import type {Statement} from '../../../model/index.js'
import {
  type DataNode,
  type DataTree,
  type Entry,
  endOf,
  type ListNode,
  type MapNode,
  type ScalarNode,
  startOf,
} from '../node.js'

/** A map or list with that part of it in which something lies. */
export type Above = {node: MapNode; entry: Entry} | {node: ListNode; index: number}

/** Where a goal stands in the data. */
export interface Place {
  /** The value that its text begins in. */
  text: ScalarNode
  /** All of the goal: its text, or the map or list that holds it. */
  item: DataNode
  /** What lies around `item`, the nearest first. */
  above: readonly Above[]
  /** How much of the value's text is a label in front of the statement's own. */
  labelLength: number
}

export function placeOf({roots}: DataTree, {form, span, block, text: words}: Statement): Place | undefined {
  if (form.kind !== 'value') return undefined
  for (const root of roots) {
    const path: Above[] = []
    const text =
      startOf(root) <= span.start && span.start <= endOf(root) ? find(root, form.pointer, span.start, path) : undefined
    if (text?.kind !== 'scalar') continue
    const around: DataNode[] = path.map(({node}) => node)
    const depth = [text, ...around].findIndex((node) => node.span.start === block.start && node.span.end === block.end)
    const at = Math.max(0, depth)
    const labelLength = Math.max(0, text.text.text.indexOf(words))
    return {text, item: at === 0 ? text : (around[at - 1] ?? text), above: path.slice(at), labelLength}
  }
  return undefined
}

/** Looks for the value that a pointer names and that stands at `offset`: a key may be there twice. */
function find(node: DataNode, pointer: string, offset: number, path: Above[]): DataNode | undefined {
  if (node.pointer === pointer) return node
  const leads = (value: DataNode, end: number) =>
    (value.pointer === pointer || pointer.startsWith(`${value.pointer}/`)) && startOf(value) <= offset && offset <= end
  if (node.kind === 'map') {
    const entry = node.entries.find(({value, end, isMerged}) => !isMerged && leads(value, end))
    const found = entry && find(entry.value, pointer, offset, path)
    if (found) path.push({node, entry})
    return found
  }
  if (node.kind === 'list') {
    const index = indexOf(node, pointer)
    const item = node.items[index]
    const found = item && leads(item, endOf(item)) ? find(item, pointer, offset, path) : undefined
    if (found) path.push({node, index})
    return found
  }
  return undefined
}

/** The place that the pointer names; where aliases were left out of the list, an item stands before its number. */
function indexOf({items, pointer: own}: ListNode, pointer: string): number {
  const [name = ''] = pointer.slice(own.length + 1).split('/')
  const wanted = `${own}/${name}`
  let index = Math.min(Number(name), items.length - 1)
  while (index > 0 && items[index]?.pointer !== wanted) index--
  return index
}

/** The texts and numbers in a piece of data. */
export function scalarsIn(node: DataNode): ScalarNode[] {
  if (node.kind === 'scalar') return [node]
  return (node.kind === 'list' ? node.items : node.entries.map(({value}) => value)).flatMap(scalarsIn)
}
