import type {GraphObjective} from '../../../graph/index.js'
import type {Language} from '../../../model/index.js'
import {WORDS} from '../../words.js'
import {outsideCaption, shownText} from '../captions.js'
import {GRAPH_WORDS} from '../words.js'
import {CARD_WIDTH, LINE, type OutsideCard, PADDING, type Row, SIGN_WIDTH, SIZES, type UnitCard} from './cards.js'
import type {Placed} from './layout.js'
import type {Line} from './lines.js'
import {sign, text} from './shapes.js'
import {escapeXml} from './text.js'

export function drawCard({card, inset, y, width}: Placed, columnLeft: number, locale: Language): string {
  const drawn = card.kind === 'unit' ? unitCard(card, locale) : outsideCard(card, width, locale)
  return `<g transform="translate(${columnLeft + inset} ${Math.round(y)})">${drawn}</g>`
}

function unitCard(card: UnitCard, locale: Language): string {
  const {lines, caption, rows, height} = card
  const first = PADDING + SIZES.unit
  return [
    `<rect class="card" width="${CARD_WIDTH}" height="${height}" rx="8"/>`,
    text(lines, {x: PADDING, y: first, lineHeight: LINE.unit, className: 'unit'}),
    text(caption, {x: PADDING, y: first + lines.length * LINE.unit - 3, lineHeight: LINE.note, className: 'note'}),
    ...rows.map((row) => drawRow(row, locale)),
  ].join('')
}

function drawRow({objective, lines, notes, top, height}: Row, locale: Language): string {
  const {severity, orphan, state} = objective
  const look = ['row', severity, orphan && 'orphan'].filter(Boolean).join(' ')
  const x = PADDING + SIGN_WIDTH + 6
  const first = 6 + SIZES.text
  const dropped = state === 'dropped' ? {className: 'dropped'} : {}
  return [
    `<g transform="translate(0 ${top})">`,
    `<title>${escapeXml(hint(objective, locale))}</title>`,
    `<rect class="${look}" x="${PADDING - 4}" width="${CARD_WIDTH - 2 * PADDING + 8}" height="${height}" rx="5"/>`,
    severity ? sign(severity, PADDING + SIGN_WIDTH / 2 + 2, 16) : '',
    text(lines, {x, y: first, lineHeight: LINE.text, ...dropped}),
    text(notes, {x, y: first + lines.length * LINE.text - 1, lineHeight: LINE.note, className: 'note'}),
    '</g>',
  ].join('')
}

/** What shows when the pointer rests on an objective: all of its text, where it stands and how much was found. */
function hint({text: own, label, filePath, line, severity, findings}: GraphObjective, locale: Language): string {
  const found = severity ? ` · ${GRAPH_WORDS[locale].findings(findings)} (${WORDS[locale].severity[severity]})` : ''
  return shownText(`${label ?? ''} ${own} · ${filePath}:${line}${found}`)
}

function outsideCard({goal, lines, height}: OutsideCard, width: number, locale: Language): string {
  const words = GRAPH_WORDS[locale]
  const isMissing = goal.kind === 'missing'
  const round = Math.min(14, height / 2)
  return [
    `<title>${escapeXml(`${isMissing ? words.missing : words.outside}: ${outsideCaption(goal)}`)}</title>`,
    `<rect class="stub${isMissing ? ' missing' : ''}" width="${width}" height="${height}" rx="${round}"/>`,
    `<text class="note" x="${PADDING}" y="${7 + SIZES.note}">${isMissing ? '?' : '↗'}</text>`,
    text(lines, {x: PADDING + 16, y: 7 + SIZES.note, lineHeight: LINE.note, className: 'note'}),
  ].join('')
}

export function drawLine({edge, path}: Line): string {
  const kind = edge.kind === 'depends-on' ? `depends${edge.confirmed ? ' confirmed' : ''}` : ''
  const look = ['line', kind, edge.circular && 'circular'].filter(Boolean).join(' ')
  const head = edge.kind === 'depends-on' ? 'depends' : edge.circular ? 'circular' : 'contributes'
  return `<path class="${look}" d="${path}" marker-end="url(#okr-head-${head})"/>`
}

export const HEADS = ['contributes', 'circular', 'depends']
  .map(
    (name) =>
      `<marker id="okr-head-${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${name}" d="M0 0L8 4L0 8Z"/></marker>`,
  )
  .join('')
