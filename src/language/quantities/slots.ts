import {latin} from '../../model/latin.js'
import type {Slot} from '../facts.js'

const BRACKETS = latin(String.raw`(?<!\[)\[([\p{L}][\p{L}\p{N} .,'’/?%€$-]{0,60})\](?![\](:[])`, 'g')

/** Badges and checkboxes in brackets that name a state or a rank, no gap: `[P0]`, `[x]`, `[KR1]`, `[WIP]`. */
const BADGE = latin(
  String.raw`^(?:x|[\p{L}]{1,3}[- ]?\d[\d.]*|wip|done|draft|tbd by .*|ok|open|closed|offen|erledigt|entwurf)$`,
  'i',
)

/** `[baseline]`, `[Zielwert]`: visible gaps. A checkbox, a link, `[[wiki]]`, `[1]` or a badge is none. */
export function slotsIn(text: string): Slot[] {
  const slots: Slot[] = []
  for (const {0: whole, 1: name = '', index} of text.matchAll(BRACKETS)) {
    if (BADGE.test(name)) continue
    slots.push({name, text: whole, start: index, end: index + whole.length})
  }
  return slots
}
