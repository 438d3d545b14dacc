import type {GraphEdge, OkrGraph} from '../../../graph/index.js'
import {lanesOf} from './lanes.js'
import {type Columns, columnX, type Layout, type Placed} from './layout.js'

export interface Line {
  edge: GraphEdge
  /** The `d` of a path that ends at the goal that is named. */
  path: string
}

/** Where a line touches a card. */
interface Port {
  card: string
  column: number
  y: number
}

/** A line within the gap to the left of a column, from the card or crossing on its right to the one on its left. */
interface Hop {
  gap: number
  right: number
  left: number
  /** Lines that end at the same place share their way to it, as in a family tree. */
  group: string
}

interface Route {
  edge: GraphEdge
  from: Port
  to: Port
  /** In the order in which the line runs; none within one column. */
  hops: Hop[]
}

export interface Routes {
  routes: Route[]
  /** For each gap, by the number of the column on its right, the lane of each group. */
  lanes: ReadonlyMap<number, ReadonlyMap<string, number>>
}

/** Decides which way each line goes; how wide the gaps must be follows from that. */
export function routesOf(graph: OkrGraph, layout: Layout): Routes {
  const ports = portsOf(layout)
  const shifts = new Map<string, number>()
  const routes = graph.edges.flatMap((edge): Route[] => {
    const from = ports.get(edge.from)
    const to = ports.get(edge.to)
    return from && to ? [{edge, from, to, hops: hopsOf(from, to, edge, layout, shifts)}] : []
  })
  const gaps = new Map<number, Hop[]>()
  for (const hop of routes.flatMap(({hops}) => hops)) gaps.set(hop.gap, [...(gaps.get(hop.gap) ?? []), hop])
  const lanes = new Map(Array.from(gaps, ([gap, hops]) => [gap, lanesOf(hops)] as const))
  return {routes, lanes}
}

function portsOf({placed}: Layout): Map<string, Port> {
  const ports = new Map<string, Port>()
  for (const {card, y, column} of placed.values()) {
    const isUnit = card.kind === 'unit'
    ports.set(card.id, {card: card.id, column, y: Math.round(y + (isUnit ? card.head : card.height) / 2)})
    for (const {objective, top, height} of isUnit ? card.rows : []) {
      ports.set(objective.id, {card: card.id, column, y: Math.round(y + top + height / 2)})
    }
  }
  return ports
}

function hopsOf(from: Port, to: Port, edge: GraphEdge, layout: Layout, shifts: Map<string, number>): Hop[] {
  if (isWithinColumn(from, to)) {
    // Those above are on the left, so dependencies within a column run on its right.
    const beside = {gap: from.column + 1, left: to.y, right: from.y, group: `${edge.kind} ${edge.to}`}
    return edge.kind === 'depends-on' ? [beside] : []
  }
  const isLeftward = to.column < from.column
  const [low, high] = isLeftward ? [to, from] : [from, to]
  // What crosses a column between the same two cards runs side by side.
  const shift = layout.crossings(low.card, high.card).length > 0 ? shiftOf(`${low.card} ${high.card}`, edge, shifts) : 0
  const heights = [low.y, ...layout.crossings(low.card, high.card).map((y) => Math.round(y) + shift), high.y]
  const hops = heights.slice(1).map((right, index) => {
    const left = heights[index] ?? right
    return {gap: low.column + 1 + index, left, right, group: `${edge.kind} ${edge.to} ${isLeftward ? left : right}`}
  })
  return isLeftward ? hops.reverse() : hops
}

function shiftOf(pair: string, {kind, to}: GraphEdge, shifts: Map<string, number>): number {
  const known = shifts.get(`${pair} ${kind} ${to}`)
  if (known !== undefined) return known
  const count = shifts.get(pair) ?? 0
  shifts.set(pair, count + 1)
  shifts.set(`${pair} ${kind} ${to}`, count * 7)
  return count * 7
}

const LANE = 10
const BEFORE_LANES = 26

/** How wide the gap before each column has to be, and the one behind the last. */
export const gapsOf = ({lanes}: Routes, columns: number): number[] =>
  Array.from({length: columns + 1}, (_, gap) => {
    const most = Math.max(0, ...[...(lanes.get(gap)?.values() ?? [])].map((lane) => lane + 1))
    if (gap === columns) return most === 0 ? 0 : BEFORE_LANES + most * LANE
    return Math.max(84, 2 * BEFORE_LANES + 8 + most * LANE)
  })

/** The line of each edge, from the goal that names to the one that is named. */
export const linesOf = ({routes, lanes}: Routes, placed: Layout['placed'], columns: Columns): Line[] =>
  routes.map(({edge, from, to, hops}) => {
    const [start, end] = [placed.get(from.card), placed.get(to.card)]
    if (!start || !end) return {edge, path: ''}
    if (hops.length === 0) return {edge, path: arc(from, to, start, end, columns)}
    const isLeftward = to.column < from.column
    const isBeside = isWithinColumn(from, to)
    const points: Point[] = [{x: sideOf(start, isLeftward ? 'left' : 'right', columns), y: from.y}]
    for (const {gap, left, right, group} of hops) {
      const x =
        columnX(columns, gap) - (columns.gaps[gap] ?? 0) + BEFORE_LANES + (lanes.get(gap)?.get(group) ?? 0) * LANE
      points.push({x, y: isLeftward || isBeside ? right : left}, {x, y: isLeftward || isBeside ? left : right})
    }
    points.push({x: sideOf(end, isLeftward || isBeside ? 'right' : 'left', columns), y: to.y})
    return {edge, path: rounded(points)}
  })

interface Point {
  x: number
  y: number
}

const isWithinColumn = (from: Port, to: Port): boolean => from.column === to.column

const sideOf = ({column, inset, width}: Placed, side: 'left' | 'right', columns: Columns): number =>
  columnX(columns, column) + inset + (side === 'right' ? width : 0)

/** Goals in one column that support each other: a bow on the left of their cards. */
function arc(from: Port, to: Port, start: Placed, end: Placed, columns: Columns): string {
  // A goal that names itself gets a loop.
  const lift = from.y === to.y ? 9 : 0
  const depth = Math.round(Math.min(26 + Math.abs(from.y - to.y) * 0.12, 66))
  const [x1, x2] = [sideOf(start, 'left', columns), sideOf(end, 'left', columns)]
  return `M${x1} ${from.y - lift}C${x1 - depth} ${from.y - lift} ${x2 - depth} ${to.y + lift} ${x2} ${to.y + lift}`
}

/** Straight lines with round corners. */
function rounded(points: readonly Point[]): string {
  const [first = {x: 0, y: 0}, ...rest] = points.filter(
    ({x, y}, index) => x !== points[index + 1]?.x || y !== points[index + 1]?.y,
  )
  let at = first
  const parts = [`M${first.x} ${first.y}`]
  for (const [index, corner] of rest.entries()) {
    const next = rest[index + 1]
    const radius = next ? Math.min(8, distance(at, corner) / 2, distance(corner, next) / 2) : 0
    const isStraight =
      next && ((at.x === corner.x && corner.x === next.x) || (at.y === corner.y && corner.y === next.y))
    if (!next || isStraight) parts.push(`L${corner.x} ${corner.y}`)
    else {
      const [into, out] = [towards(corner, at, radius), towards(corner, next, radius)]
      parts.push(`L${into.x} ${into.y}Q${corner.x} ${corner.y} ${out.x} ${out.y}`)
    }
    at = corner
  }
  return parts.join('')
}

const distance = (one: Point, other: Point): number => Math.abs(one.x - other.x) + Math.abs(one.y - other.y)

const towards = ({x, y}: Point, to: Point, length: number): Point => ({
  x: x + Math.sign(to.x - x) * length,
  y: y + Math.sign(to.y - y) * length,
})
