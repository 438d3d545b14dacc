import type {Severity} from '../../../model/index.js'
import {escapeXml} from './text.js'

/** A sign for each severity that can be told apart without colours, its center at a place. */
export function sign(severity: Severity, x: number, y: number): string {
  const shapes: Record<Severity, string> = {
    error: '<circle class="sign error" r="7.5"/><path class="mark" d="M-2.8-2.8L2.8 2.8M2.8-2.8L-2.8 2.8"/>',
    warn: '<path class="sign warn" d="M0-8L8.5 7H-8.5Z"/><path class="mark" d="M0-3V1.2M0 4.2V4.3"/>',
    info: '<rect class="sign info" x="-7" y="-7" width="14" height="14" rx="3"/><path class="mark" d="M0-0.5V3.5M0-3.8V-3.7"/>',
  }
  return `<g transform="translate(${x} ${y})">${shapes[severity]}</g>`
}

export interface TextOptions {
  /** The base line of the first line. */
  y: number
  x: number
  lineHeight: number
  className?: string
}

export const text = (lines: readonly string[], {x, y, lineHeight, className}: TextOptions): string =>
  lines
    .map((line, index) => {
      const look = className ? ` class="${className}"` : ''
      return `<text${look} x="${x}" y="${y + index * lineHeight}">${escapeXml(line)}</text>`
    })
    .join('')
