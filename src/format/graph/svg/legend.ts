import type {OkrGraph} from '../../../graph/index.js'
import type {Language} from '../../../model/index.js'
import {WORDS} from '../../words.js'
import {GRAPH_WORDS} from '../words.js'
import {LINE, SIZES} from './cards.js'
import {drawLine} from './draw.js'
import {sign, text} from './shapes.js'
import {pixels} from './text.js'

interface Entry {
  /** The sample, drawn from (0, 0) to the right around this height. */
  sample: string
  width: number
  words: string
}

/** What the signs and lines mean, only those that occur; wrapped to a width. */
export function legendOf(
  graph: OkrGraph,
  locale: Language,
  room: number,
): {drawn: (x: number, y: number) => string; height: number} {
  const placed: {entry: Entry; x: number; y: number}[] = []
  let x = 0
  let y = 0
  for (const entry of entriesOf(graph, locale)) {
    const width = entry.width + 6 + pixels(entry.words, SIZES.note) + 20
    if (x > 0 && x + width > room) {
      x = 0
      y += LINE.unit
    }
    placed.push({entry, x, y})
    x += width
  }
  return {
    height: placed.length > 0 ? y + LINE.unit : 0,
    drawn: (left, top) =>
      placed
        .map(({entry: {sample, width, words}, x: dx, y: dy}) => {
          const name = text([words], {x: width + 6, y: 4, lineHeight: 0, className: 'note'})
          return `<g transform="translate(${Math.round(left + dx)} ${Math.round(top + dy)})">${sample}${name}</g>`
        })
        .join(''),
  }
}

function entriesOf({objectives, outside, edges}: OkrGraph, locale: Language): Entry[] {
  const words = GRAPH_WORDS[locale]
  const has = {
    orphan: objectives.some(({orphan}) => orphan),
    contributes: edges.some(({kind, circular}) => kind === 'contributes-to' && !circular),
    circular: edges.some(({circular}) => circular),
    confirmed: edges.some(({kind, confirmed}) => kind === 'depends-on' && confirmed),
    unconfirmed: edges.some(({kind, confirmed}) => kind === 'depends-on' && !confirmed),
    outside: outside.some(({kind}) => kind !== 'missing'),
    missing: outside.some(({kind}) => kind === 'missing'),
  }
  const line = (look: object): string =>
    drawLine({edge: {from: '', to: '', kind: 'contributes-to', ...look}, path: 'M0 0H34'})
  const box = (look: string) => `<rect class="${look}" y="-7" width="22" height="14" rx="5"/>`
  const entries: [boolean, Entry][] = [
    ...(['error', 'warn', 'info'] as const).map((severity): [boolean, Entry] => [
      objectives.some((objective) => objective.severity === severity),
      {sample: sign(severity, 8, 0), width: 16, words: WORDS[locale].severity[severity]},
    ]),
    [has.orphan, {sample: box('row orphan'), width: 22, words: words.orphan}],
    [has.contributes, {sample: line({}), width: 34, words: words.contributes}],
    [has.circular, {sample: line({circular: true}), width: 34, words: words.circular}],
    [has.confirmed, {sample: line({kind: 'depends-on', confirmed: true}), width: 34, words: words.confirmed}],
    [has.unconfirmed, {sample: line({kind: 'depends-on'}), width: 34, words: words.unconfirmed}],
    [has.outside, {sample: box('stub'), width: 22, words: words.outside}],
    [has.missing, {sample: box('stub missing'), width: 22, words: words.missing}],
  ]
  return entries.filter(([occurs]) => occurs).map(([, entry]) => entry)
}
