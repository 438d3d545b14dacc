import type {GraphEdge, OkrGraph} from '../../../graph/index.js'
import {CARD_WIDTH, type Row} from './cards.js'
import {GAP, type Layout, type Placed} from './layout.js'

export interface Line {
  edge: GraphEdge
  /** The `d` of a path that ends at the goal that is named. */
  path: string
}

/** Where a line touches a card: its left and its right side at one height. */
interface Port {
  left: number
  right: number
  y: number
  column: number
  card: string
}

/** The line of each edge, from the goal that names to the one that is named. */
export function linesBetween(graph: OkrGraph, layout: Layout): Line[] {
  const ports = portsOf(layout)
  return graph.edges.flatMap((edge) => {
    const from = ports.get(edge.from)
    const to = ports.get(edge.to)
    return from && to ? [{edge, path: from.column === to.column ? arc(edge, from, to) : sweep(from, to, layout)}] : []
  })
}

function portsOf({placed}: Layout): Map<string, Port> {
  const ports = new Map<string, Port>()
  for (const place of placed.values()) {
    const {card, y} = place
    const isUnit = card.kind === 'unit'
    ports.set(card.id, portOf(place, y + (isUnit ? card.head / 2 : card.height / 2)))
    for (const row of isUnit ? card.rows : []) ports.set(row.objective.id, rowPort(place, row))
  }
  return ports
}

const portOf = ({x, width, column, card}: Placed, y: number): Port => ({
  left: x,
  right: x + width,
  y,
  column,
  card: card.id,
})

const rowPort = (place: Placed, {top, height}: Row): Port => portOf(place, place.y + top + height / 2)

/** From column to column; in a column between two cards the line runs straight. */
function sweep(from: Port, to: Port, {crossings, columnX}: Layout): string {
  const isLeftward = to.column < from.column
  const heights = crossings(from.card, to.card)
  const between = (isLeftward ? [...heights].reverse() : heights).map((y, index) => {
    const left = columnX(isLeftward ? from.column - 1 - index : from.column + 1 + index)
    const right = left + CARD_WIDTH
    return isLeftward ? {enter: right, leave: left, y} : {enter: left, leave: right, y}
  })
  let x = isLeftward ? from.left : from.right
  let y = from.y
  const parts = [`M${round(x)} ${round(y)}`]
  for (const stop of [...between, {enter: isLeftward ? to.right : to.left, leave: undefined, y: to.y}]) {
    const middle = (x + stop.enter) / 2
    parts.push(`C${round(middle)} ${round(y)} ${round(middle)} ${round(stop.y)} ${round(stop.enter)} ${round(stop.y)}`)
    y = stop.y
    x = stop.leave ?? x
    if (stop.leave !== undefined) parts.push(`H${round(x)}`)
  }
  return parts.join('')
}

/** Within one column: parents on the left, where those above are, dependencies on the right. */
function arc({kind}: GraphEdge, from: Port, to: Port): string {
  const isLeft = kind === 'contributes-to'
  const start = isLeft ? from.left : from.right
  const end = isLeft ? to.left : to.right
  // A goal that names itself gets a loop.
  const lift = from.y === to.y ? 9 : 0
  const depth = Math.min(26 + Math.abs(from.y - to.y) * 0.12, GAP * 0.7) * (isLeft ? -1 : 1)
  return `M${round(start)} ${round(from.y - lift)}C${round(start + depth)} ${round(from.y - lift)} ${round(end + depth)} ${round(to.y + lift)} ${round(end)} ${round(to.y + lift)}`
}

const round = (value: number): number => Math.round(value * 10) / 10
