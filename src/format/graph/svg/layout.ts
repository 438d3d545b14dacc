import {layout as dagre, Graph} from '@dagrejs/dagre'
import type {OkrGraph} from '../../../graph/index.js'
import {CARD_WIDTH, type Card} from './cards.js'
import {type CardLink, columnsOf} from './columns.js'

const BETWEEN_CARDS = 28
export const MARGIN = 28

export interface Placed {
  card: Card
  column: number
  /** From the left edge of its column. */
  inset: number
  /** The upper edge. */
  y: number
  width: number
}

export interface Layout {
  placed: ReadonlyMap<string, Placed>
  /** Where a line between two cards may cross each column that lies between them, from the left to the right. */
  crossings: (one: string, other: string) => readonly number[]
  /** How many columns there are. */
  columns: number
  height: number
}

/** What dagre reads and writes; its places are the centers of cards. */
interface DrawnCard {
  width: number
  height: number
  rank: number
  x?: number
  y?: number
}

interface DrawnLine {
  weight: number
  points?: Point[]
}

interface Point {
  x: number
  y: number
}

/** Puts the cards into columns, from the company on the left to the teams on the right, so that few lines cross. */
export function layoutOf(graph: OkrGraph, cards: readonly Card[]): Layout {
  const unitOf = new Map(graph.objectives.map(({id, unit}) => [id, unit]))
  const linkOf = ({from, to}: CardLink): CardLink => ({from: unitOf.get(from) ?? from, to: unitOf.get(to) ?? to})
  const contributing = graph.edges.filter(({kind, circular}) => kind === 'contributes-to' && !circular).map(linkOf)
  const columns = columnsOf(graph, [...contributing, ...graph.edges.filter(({to}) => to.startsWith('x')).map(linkOf)])
  const columnOf = (id: string) => columns.get(id) ?? 0

  const drawing = new Graph<object, DrawnCard, DrawnLine>({multigraph: false, compound: false})
  drawing.setGraph({rankdir: 'LR', ranker: 'none', nodesep: BETWEEN_CARDS, edgesep: 16, ranksep: 100})
  // Dagre puts labels of edges into a rank of their own between two.
  for (const {id, height} of cards) drawing.setNode(id, {width: CARD_WIDTH, height, rank: 2 * columnOf(id)})
  for (const {from, to} of graph.edges.map(linkOf)) {
    const [left, right] = columnOf(from) < columnOf(to) ? [from, to] : [to, from]
    if (columnOf(left) === columnOf(right)) continue
    const known = drawing.hasEdge(left, right) ? drawing.edge(left, right).weight : 0
    drawing.setEdge(left, right, {weight: known + 1})
  }
  dagre(drawing)

  const placed = new Map(
    cards.map((card): [string, Placed] => {
      const {y = 0} = drawing.node(card.id)
      const width = card.kind === 'unit' ? CARD_WIDTH : CARD_WIDTH * 0.75
      // A small card leans towards those that name it.
      const inset = CARD_WIDTH - width
      return [card.id, {card, column: columnOf(card.id), inset, y: y - card.height / 2, width}]
    }),
  )
  const centers = new Map(cards.map(({id}) => [columnOf(id), drawing.node(id).x ?? 0]))
  const crossings = (one: string, other: string): number[] => {
    const [left, right] = columnOf(one) < columnOf(other) ? [one, other] : [other, one]
    const points: readonly Point[] = drawing.hasEdge(left, right) ? (drawing.edge(left, right).points ?? []) : []
    const between = [...centers].filter(([column]) => column > columnOf(left) && column < columnOf(right))
    return between
      .sort(([a], [b]) => a - b)
      .flatMap(([, center]) => {
        const [nearest] = [...points].sort((a, b) => Math.abs(a.x - center) - Math.abs(b.x - center))
        return nearest ? [nearest.y] : []
      })
  }
  return {
    placed,
    crossings,
    columns: Math.max(0, ...columns.values()) + 1,
    height: Math.max(0, ...[...placed.values()].map(({y, card}) => y + card.height)),
  }
}

/** How wide the gap before each column is; before the first there is none. */
export interface Columns {
  gaps: readonly number[]
}

/** The left edge of a column. */
export function columnX({gaps}: Columns, column: number): number {
  let x = MARGIN
  for (let index = 1; index <= column; index++) x += CARD_WIDTH + (gaps[index] ?? 0)
  return x
}
