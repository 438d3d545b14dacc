import type {OkrGraph} from '../../../graph/index.js'
import {type Language, SEVERITIES} from '../../../model/index.js'
import {WORDS} from '../../words.js'
import {shownText} from '../captions.js'
import type {GraphFormatOptions} from '../mermaid.js'
import {GRAPH_WORDS} from '../words.js'
import {cardsOf} from './cards.js'
import {drawCard, drawLine, HEADS} from './draw.js'
import {columnX, layoutOf, MARGIN} from './layout.js'
import {legendOf} from './legend.js'
import {gapsOf, linesOf, routesOf} from './lines.js'
import {text} from './shapes.js'
import {STYLE} from './style.js'
import {escapeXml, pixels} from './text.js'

const TITLE_HEIGHT = 50

/**
 * The graph as a picture in SVG, from the company on the left to the teams on the right. It needs nothing from
 * elsewhere, neither fonts nor scripts, and follows the reader's choice of a light or a dark screen.
 */
export function svg(graph: OkrGraph, {locale = graph.language}: GraphFormatOptions): string {
  const words = GRAPH_WORDS[locale]
  const title = titleOf(graph, locale)
  const about = aboutOf(graph, locale)
  const cards = cardsOf(graph, locale)
  const layout = layoutOf(graph, cards)
  const routes = routesOf(graph, layout)
  const columns = {gaps: gapsOf(routes, layout.columns)}
  const right = columnX(columns, layout.columns)
  const width = Math.round(Math.max(right, MARGIN + pixels(title, 20), MARGIN + pixels(about, 11)) + MARGIN)
  const legend = legendOf(graph, locale, width - 2 * MARGIN)
  const top = MARGIN + TITLE_HEIGHT + (legend.height > 0 ? legend.height + 14 : 0)
  const height = Math.round(top + layout.height + MARGIN)
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" class="okr-graph" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="okr-title okr-about" lang="${locale}">`,
    `<title id="okr-title">${escapeXml(title)}</title>`,
    `<desc id="okr-about">${escapeXml(`${about}. ${words.reading}`)}</desc>`,
    `<style>${STYLE}</style>`,
    `<defs>${HEADS}</defs>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    text([title], {x: MARGIN, y: MARGIN + 16, lineHeight: 0, className: 'title'}),
    text([about], {x: MARGIN, y: MARGIN + 36, lineHeight: 0, className: 'note'}),
    legend.drawn(MARGIN, MARGIN + TITLE_HEIGHT + 10),
    `<g transform="translate(0 ${top})">`,
    ...linesOf(routes, layout.placed, columns).map(drawLine),
    ...[...layout.placed.values()].map((place) => drawCard(place, columnX(columns, place.column), locale)),
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

/** With the cycle where all goals have the same. */
function titleOf({units}: OkrGraph, locale: Language): string {
  const cycles = new Set(units.map(({cycle}) => cycle))
  const [only] = cycles
  return cycles.size === 1 && only ? shownText(`${GRAPH_WORDS[locale].title} ${only}`) : GRAPH_WORDS[locale].title
}

function aboutOf({units, objectives}: OkrGraph, locale: Language): string {
  const words = GRAPH_WORDS[locale]
  const {objectives: countObjectives, severity: names} = WORDS[locale]
  if (objectives.length === 0) return words.nothing
  const bySeverity = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = objectives.filter((objective) => objective.severity === severity).length
    return count > 0 ? [`${names[severity]}: ${count}`] : []
  })
  const orphans = objectives.filter(({orphan}) => orphan).length
  return [
    countObjectives(objectives.length),
    words.units(units.length),
    ...bySeverity,
    ...(orphans > 0 ? [`${words.orphan}: ${orphans}`] : []),
  ].join(' · ')
}
