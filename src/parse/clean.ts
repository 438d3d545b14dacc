import type {Field, FieldName, Fields, GoalType, Span, State} from '../model/index.js'
import {latin} from '../model/latin.js'
import {fieldName, goalTypeOf, stateOf} from './fields.js'
import {decoration, OWN_ID, priority} from './markdown/labels.js'
import {type Plain, slice, spanOf, trim} from './plain.js'

export interface Cleaned {
  content: Plain
  fields: Fields
  state?: State
  type?: GoalType
  id?: string
}

const QUOTES: readonly [string, string][] = [
  ['„', '“'],
  ['„', '”'],
  ['„', '"'],
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['»', '«'],
  ['‚', '‘'],
  ['‘', '’'],
  ["'", "'"],
  ['`', '`'],
  ['*', '*'],
  ['_', '_'],
]
const EMOJI = /\s*(?:(?:\p{Extended_Pictographic}|[\u200d\ufe0f\u20e3])+)$/u
const FOOTNOTE = /\s*\[\^[^\]\s]{1,30}\]$/
const GROUP = /\s*[([]([^()[\]]{1,80})[)\]]\.?$/
const TAIL = /\s*(?:[—–|;,·•]|\s-|\.)\s+([\p{L}][\p{L} -]{1,20}?)\s*[:=]\s*([^:|—–·•]{1,60})$/u
const TRAILING_SCORE = /(?:\s[—–-]|\s=>|(?<![\d%])\s(?:->|→))\s+([01][.,]\d{1,2})$/
const ARROW = /\s*(?:=>|->|→)\s*([\p{L} ]{3,20})$/u
const MENTION = /\s+[—–-]?\s*(@[\w-]+(?:[.\w-]*\w)?(?:,? @[\w-]+)*)$/
const LABEL = /^(?:KR|O|Key Result|Objective|Schlüsselergebnis)[ -]?\d*(?:\.\d+)*$/i
const OWN = new RegExp(`^${OWN_ID}$`)
const PROGRESS = /^\d{1,3}\s?%(?: (?:done|complete|erledigt|erreicht|fertig))?$/i
const SCORE = /^(?:score:? )?(?:[01](?:[.,]\d{1,2})|\d{1,2}(?:[.,]\d)?\s?\/\s?(?:1|5|10|100))$/i
const GONE = latin(
  String.raw`^(.*?)\s*[—–:(-]\s*((?:gestrichen|zurückgestellt|abgebrochen|verworfen|dropped|deprioriti[sz]ed|abandoned|cancelled|canceled)(?![\p{L}])[^()]*)\)?$`,
  'i',
)

/** Takes off what people write around a statement: quotes, priorities, scores, states; what has a meaning becomes a field. */
export function clean(given: Plain): Cleaned {
  const cleaned: Cleaned = {content: given, fields: {}}
  for (let round = 0; round < 12; round++) {
    const before = cleaned.content
    cleaned.content = trim(unwrap(before, cleaned))
    head(cleaned)
    tail(cleaned)
    if (cleaned.content.text === before.text) break
  }
  return cleaned
}

function unwrap(content: Plain, cleaned: Cleaned): Plain {
  const {text} = content
  if (text.startsWith('~~') && text.lastIndexOf('~~') > 1) {
    const end = text.lastIndexOf('~~')
    if (text.indexOf('~~', 2) === end) {
      const rest = text.slice(end + 2).trim()
      if (rest === '' || /^[(—–:-]/.test(rest)) {
        cleaned.state = 'dropped'
        if (rest !== '') note(cleaned, 'reason', slice(content, text.length - rest.replace(/^[(—–:-]+\s*/, '').length))
        return slice(content, 2, end)
      }
    }
  }
  for (const [open, close] of QUOTES) {
    if (
      text.length > 2 &&
      text.startsWith(open) &&
      text.endsWith(close) &&
      text.indexOf(close, 1) === text.length - 1
    ) {
      return slice(content, 1, text.length - 1)
    }
  }
  return content
}

/** “CEO:”, “Sales (Ryan):”, “Sales (Ryan) KR:” in front of a goal tell whose it is. */
const ROLE =
  /^(C[A-Z]{1,2}O|VP [\w ]{2,20}|[A-ZÄÖÜ][\wäöüß&/ ]{1,25} \([A-ZÄÖÜ][\wäöüß. ,/&]{1,30}\))(?: (?:KR|Key Result) ?[\d.]*)?:\s+(?=\S)/

function head(cleaned: Cleaned): void {
  const {text} = cleaned.content
  const skipped = decoration(text) || priority(text)
  if (skipped > 0) cleaned.content = trim(slice(cleaned.content, skipped))
  const role = ROLE.exec(cleaned.content.text)
  if (role?.[1]) {
    note(cleaned, 'owner', slice(cleaned.content, 0, role[1].length))
    cleaned.content = trim(slice(cleaned.content, role[0].length))
  }
  const number = /^(?:\d{1,2}[.)]|(\d{1,2}(?:\.\d{1,2})+)[.:)]?)\s+(?=[\p{L}\d„"“])/u.exec(text)
  if (number) {
    if (number[1]) cleaned.id ??= number[1]
    cleaned.content = trim(slice(cleaned.content, number[0].length))
  }
}

function tail(cleaned: Cleaned): void {
  const {content} = cleaned
  const {text} = content
  const cut = (match: RegExpExecArray) => {
    cleaned.content = trim(slice(content, 0, match.index))
  }
  const end = text.slice(-160)
  const offset = text.length - end.length
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    const found = pattern.exec(end) ?? undefined
    if (found) found.index += offset
    return found && found.index > 0 ? found : undefined
  }
  const place = (found: RegExpExecArray, value: string) => {
    const at = text.lastIndexOf(value)
    const from = Math.max(at, found.index)
    return slice(content, from, from + value.length)
  }

  const emoji = match(EMOJI)
  if (emoji) {
    if (/[✅☑✔]/u.test(emoji[0])) {
      cleaned.state ??= 'achieved'
      note(cleaned, 'status', place(emoji, emoji[0].trim()))
    } else if (/[🔴🟠🟡🟢]/u.test(emoji[0])) note(cleaned, 'status', place(emoji, emoji[0].trim()))
    cut(emoji)
    return
  }
  const footnote = match(FOOTNOTE)
  if (footnote) {
    cut(footnote)
    return
  }

  const group = match(GROUP)
  if (group && inside(cleaned, place(group, group[1] ?? ''))) {
    cut(group)
    return
  }

  const score = match(TRAILING_SCORE)
  if (score?.[1]) {
    note(cleaned, 'score', place(score, score[1]))
    cut(score)
    return
  }
  const arrow = match(ARROW)
  if (arrow?.[1] && stateOf(arrow[1])) {
    cleaned.state ??= stateOf(arrow[1]) as State
    note(cleaned, 'status', place(arrow, arrow[1]))
    cut(arrow)
    return
  }
  const rest = match(TAIL)
  const name = rest?.[1] ? fieldName(rest[1]) : undefined
  if (rest?.[2] && name && name !== 'target') {
    note(cleaned, name, place(rest, rest[2].trim()))
    cut(rest)
    return
  }
  const mention = match(MENTION)
  if (mention?.[1]) {
    note(cleaned, 'owner', place(mention, mention[1]))
    cut(mention)
    return
  }
  const gone = GONE.exec(text.length < 400 ? text : '')
  if (gone?.[1] && gone[2]) {
    cleaned.state = 'dropped'
    note(cleaned, 'status', place(gone, gone[2]))
    cleaned.content = trim(slice(content, 0, gone[1].length))
  }
}

/** Reads the brackets at the end of a statement; false where they belong to its wording. */
function inside(cleaned: Cleaned, group: Plain): boolean {
  const {text} = group
  if (LABEL.test(text) || OWN.test(text)) {
    cleaned.id ??= text
    return true
  }
  if (/^P[0-4]$/.test(text) || /^(?:Objective|Ziel|Key Result|KR)\s*[-–,/]\s*(?:Ziel|Objective|Goal)$/i.test(text))
    return true
  if (PROGRESS.test(text)) return note(cleaned, 'progress', group)
  if (SCORE.test(text)) return note(cleaned, 'score', group)
  const type = goalTypeOf(text)
  if (type && text.split(' ').length <= 2) {
    cleaned.type ??= type
    return note(cleaned, 'type', group)
  }
  const state = stateOf(text)
  if (state && text.split(/\s+/).length <= 4) {
    cleaned.state ??= state
    return note(cleaned, 'status', group)
  }
  if (
    /^(?:in progress|not started|in arbeit|nicht begonnen|on[ -]track|at[ -]risk|off[ -]track|behind|open|offen|läuft|im plan|gefährdet|laufend|todo)(?:[,;].*)?$/i.test(
      text,
    )
  ) {
    return note(cleaned, 'status', group)
  }
  const pair = /^([\p{L}][\p{L} -]{1,20}?)\s*(?:[:=]|\s(?:is|ist|war|was)\s)\s*(.+)$/u.exec(text)
  const name = pair?.[1] ? fieldName(pair[1]) : undefined
  if (!pair?.[2] || !name) return false
  for (const part of text.split(/[,;](?=\s*[\p{L} ]{2,20}[:=])/u)) {
    const own = /^\s*([\p{L}][\p{L} -]{1,20}?)\s*(?:[:=]|\s(?:is|ist|war|was)\s)\s*(.+)$/u.exec(part)
    const key = own?.[1] ? fieldName(own[1]) : undefined
    if (own?.[2] && key) {
      const at = text.indexOf(own[2])
      note(cleaned, key, slice(group, at, at + own[2].length))
    }
  }
  return true
}

function note(cleaned: Cleaned, name: FieldName, value: Plain): true {
  cleaned.fields[name] ??= fieldOf(value, 0)
  return true
}

/** A field from a piece of text; `place` says where its value would stand when it is empty. */
export function fieldOf(value: Plain, place: number): Field {
  const content = trim(value)
  const span: Span = content.text === '' ? {start: place, end: place} : spanOf(content, place)
  const link = content.marks.find(({kind, url}) => kind === 'link' && url !== undefined)?.url
  return {value: content.text, span, ...(link === undefined ? {} : {link})}
}

const PLACEHOLDER =
  /^(?:[[<{(—–]?\s*(?:tbd|tba|tbc|todo|n\/?a|none|xxx?|placeholder|lorem ipsum|(?:noch |still )?(?:offen|open)|(?:kommt|folgt) noch|folgt|to be (?:defined|decided|agreed|confirmed)|keine?|\.{2,}|…|_{2,}|-+|–|—|\?+)\s*[\]>})—–]?[.:]?|[[<{][^[\]<>{}]*[\]>}]|(?:\.{3}|…|_{3,})|(?:objective|key result|kr|ziel|schlüsselergebnis)\s*#?\d*)$/i

/** The gaps that suggestions leave: who takes one over is writing a goal, not copying a template. */
const PROPOSED =
  /\[(?:baseline|target|whom?|ausgangswert|zielwert|we[rn]|what [a-z ]+|was [a-zäöüß ]+|spelled-out term|simpler words|ausgeschriebener Begriff|einfachere Worte)\]/i

/** Whether a slot of a template was left as it was: nothing in it, `TBD`, or hardly a word outside brackets. */
export const isPlaceholder = (text: string): boolean =>
  !/[\p{L}\d]/u.test(text) ||
  PLACEHOLDER.test(text.trim()) ||
  (!PROPOSED.test(text) && isMostlySlots(text.slice(priority(text))))

/** “< 15 s … =>” holds a bound and an arrow, and no slot. */
const SLOT = /[[{][^[\]<>{}]{1,40}[\]}]|<(?![\s=\d])[^[\]<>{}]{0,39}(?<![\s=-])>/g

export function isMostlySlots(text: string): boolean {
  const slots = text.match(SLOT)?.join('').length ?? 0
  return slots > 0.45 * text.length
}
