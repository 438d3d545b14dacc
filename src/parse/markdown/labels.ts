import {type CuedPattern, cued, patternFor} from '../../model/cued.js'
import type {FieldName} from '../../model/index.js'
import {latin} from '../../model/latin.js'
import {fieldName} from '../fields.js'
import {saysFromTo} from '../from-to.js'
import {isNameAbove} from '../goal-name.js'
import {misspelt} from '../misspelt.js'

/** What a label in front of a text says about it. The plural forms (`Key Results`) open a section. */
export type LabelKind = 'objective' | 'keyResult' | 'objectives' | 'keyResults' | 'work' | 'field' | 'other'

export interface LabelMatch {
  kind: LabelKind
  /** The label's own words, without number and separator. */
  word: string
  number?: string
  /** Where the text behind the label starts; the length of the whole where nothing follows. */
  end: number
  /** What stands in brackets beside the label: `KR3 (guardrail): …`. */
  note?: string
  /** `Goal` and `Ziel` say less than `Objective`: they count only beside key results. */
  weak: boolean
  /** Only a number and a space part it from its text: `KR1.1 text`. */
  bare?: boolean
  /** The field that the label names. */
  field?: FieldName
  /** The label is an id of the organisation's own form, as written: `O-CS-3`. */
  id?: string
}

/** `O-CS-3`, `KR-CS-3.1`, `CS-O3`, `C-O1-KR2`: the kind of the goal, whose it is, and a number; never `ISO-9001`. */
export const OWN_ID =
  '(?:(?:OBJ|O|Z|KR)-[A-ZÄÖÜ][A-ZÄÖÜ\\d]{0,7}(?:-[A-ZÄÖÜ\\d]{1,7})??-?\\d+(?:\\.\\d+)*|[A-ZÄÖÜ]{1,7}[-/](?:O|KR)-?\\d+(?:\\.\\d+)*(?:[-/.]KR-?\\d+)?)'
const OWN_LABEL = new RegExp(
  `^(?:(?:objective|goal|ziel|key[ -]?result|schlüsselergebnis)\\s+)?(?:\\[(?<inner>${OWN_ID})\\]|(?<id>${OWN_ID}))(?:\\s*(?<sep>[:–—·|-])(?=\\s)\\s*|\\s+(?=\\S)|$)`,
)

const OBJECTIVE =
  'objectives?(?= *[#\\d])|objective|obj\\.?(?= *[#\\d])|objetivo|objectif|zielsetzung|big rock|okr(?= *[#\\d:])|o(?=[ -]?[#\\d])|o(?= *:)'
const WEAK_OBJECTIVE =
  'goal|ziel|z(?=\\d)|unternehmensziel|teamziel|bereichsziel|quartalsziel|jahresziel|oberziel|hauptziel|outcome'
const KEY_RESULT =
  'key[ -]?results?(?= *(?:nr\\.?|no\\.?)? *[#\\d])|key[ -]?result|kr(?:s(?= *[#\\d]))?|schlüssel-?ergebnis(?:se(?= *\\d))?|schlüsselresultat|kernergebnis|wichtig(?:e|es|stes|ste) ergebnis(?:se(?= *\\d))?|ergebnis(?= *\\d)|[sk]e(?=\\d)|resultado clave|résultat clé'
const KEY_RESULTS =
  'key[ -]?results?|krs|schlüssel-?ergebnisse?|schlüsselresultate?|kernergebnisse|wichtig(?:e|ste|sten) ergebnisse|messbare (?:schlüssel)?ergebnisse|resultados clave|résultats clés'
const OBJECTIVES = 'objectives|objetivos|zielsetzungen|goals|ziele'

/** What makes a sentence or a lesson of the words before a label. */
const NO_QUALIFIER = [
  'zwischen|between|of|for|für|von|vs|and|und|about|über|from|to|per|pro|no|keine?|more|each|every|is|are|ist|sind|should|must|can|with|supports?|align\\p{L}*|contribut\\p{L}+|zahlt|beitrag',
  'how|why|what|were|wie|was|warum|good|great|bad|gute[rs]?|schlechte[rs]?|examples?|beispiel\\p{L}*',
  'write|writing|defin\\p{L}+|set|setting|creat\\p{L}+|draft\\p{L}*|understand\\p{L}*|track\\p{L}*|grad\\p{L}+|scor\\p{L}+|measur\\p{L}+',
].join('|')
/** “Company”, “Q3”, “our quarterly”: what may stand before the word; how many and which, `isQualifier` says. */
const QUALIFIER = "(?<qualifier>(?:(?:[\\p{L}’'&-]+|\\d{4}|q[1-4]) )*?)"
const NUMBER =
  '(?:[ _]*(?:#|nr\\.?|no\\.?|number|nummer)? ?(?<number>(?:\\d+(?: \\. ?|\\. )\\d+(?= *[:：])|[a-z]{0,2}[ -]?\\d+(?:[.\\-/][a-z]{0,2}\\d+){0,3}[a-z]?|(?:[a-h](?:\\.\\d+)?|i{1,3}|iv|vi{0,3})(?= *(?:[:：—–|·)]|- |\\. )))(?![\\p{L}\\d%]))?)?'
/** A square bracket that text follows is a slot of it: `KR2 [metric] from …`. */
const NOTE = '(?: *[(\\[](?<note>[^()\\[\\]]{1,40})(?:\\)|\\](?= *(?:[:：—–|=.-]|$))))?'
const SEPARATOR = ' *(?:[:：]{1,2}|[—–|=·]|/(?= )|-+(?= )|\\.(?= |$)|\\)(?= ))\\s*[-–—]?\\s*'

const single = (cue: RegExp, words: string) =>
  cued(
    cue,
    `^(?<word>${QUALIFIER}(?:${words}))${NUMBER}${NOTE}(?:(?<sep>${SEPARATOR})|(?<rest>\\s*$)|(?<gap>\\s+))`,
    'i',
  )
const plural = (cue: RegExp, words: string) =>
  cued(cue, `^(?<word>${QUALIFIER}(?:${words}))(?: *[(\\[][^()\\[\\]]{1,40}[)\\]])?(?:\\s*[:：—–]\\s*|\\s*$)`, 'i')

const STRONG = single(/objecti|objeti|\bobj\b|zielsetzung|big rock|okr|\bo[ -]?[#\d]|\bo *:/, OBJECTIVE)
const WEAK = single(/goal|ziel|outcome|\bz\d/, WEAK_OBJECTIVE)
const RESULT = single(/key|kr|ergebnis|\b[sk]e\d|resultat|résultat/, KEY_RESULT)
const RESULTS = plural(/key|krs|ergebnis|resultat|résultat/, KEY_RESULTS)
const GOALS = plural(/objectives|objetivos|zielsetzungen|goals|ziele/, OBJECTIVES)

const isQualifier = (words: string): boolean => {
  const each = words.trim().split(' ')
  return each.length <= 3 && !each.some((word) => latin(`^(?:${NO_QUALIFIER})(?!\\p{L})`, 'i').test(word))
}

/** Headings of work, evidence and talk: what hangs below them is never a key result. */
const WORK = latin(
  String.raw`^(?:(?:[\p{L}’'&-]+ ){0,2}?)(?:initiatives?|tasks?|projects?|action items?|actions?|activities|to-?dos?|deliverables|epics?|milestones?|next steps?|steps|how|plan|tactics|bets|experiments|projekte?|initiativen?|maßnahmen?|aufgaben?|aktivitäten|arbeitspakete?|meilensteine?|nächste schritte|schritte|ideen|experimente)(?: [\p{L}&]+){0,3}(?: *\(.{0,40}\))?(?: *\d+)?\s*(?:[:：—–]|$)`,
  'i',
)
const OTHER = /^(?<word>(?:[\p{L}\d][\p{L}\d.'’&/#%-]*)(?: [\p{L}\d(&/%][\p{L}\d.'’&/()%-]*){0,4})\s*[:：](?=\s|$)\s*/u

/** Marks in front of a label or text that belong to neither: emoji, `!WIP!`, `[!info]-`, `:shortcode:`, checkboxes. */
const DECORATION =
  /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{1F1E6}-\u{1F1FF}]|[\u200d\ufe0f\u20e3])+\s*|![A-Z]+!\s*|\[![\w-]+\][+-]?\s*|:[a-z][a-z\d_+-]+:\s*|\[[ xX]\]\s+|[•·▪◦‣●○■□➤➜►→»✓✔☐☑]+\s*)+/u
const PRIORITY = /^(?:\[?P[0-4]\]?|\(P[0-4]\))\s*(?:[:–—-]\s*)?/

export const decoration = (text: string): number => DECORATION.exec(text)?.[0].length ?? 0

export const priority = (text: string): number => PRIORITY.exec(text)?.[0].length ?? 0

/** The label that a text begins with; `undefined` where it begins with its own words. */
export function label(whole: string): LabelMatch | undefined {
  if (whole.length === 0) return undefined
  const skipped = decoration(whole)
  const numbered = /^\d+(?:\.\d+)*[.)]?\s+(?=\[?\p{L})/u.exec(whole.slice(skipped, skipped + 20))?.[0].length ?? 0
  const offset = skipped + numbered
  const head = whole.slice(offset, offset + 160)
  const lower = head.toLowerCase()
  const complete = offset + head.length === whole.length
  const own = ownLabel(head)
  if (own) return {...own, end: own.end + offset}
  const other = otherIn(head)
  const field = fieldIn(other?.groups?.word ?? '', head.slice(other?.[0].length ?? 0))
  const named = other && {word: other.groups?.word ?? '', end: offset + other[0].length, weak: false}
  // “Ziel: 40 %” may be a target or a goal; where it stands decides, not the word.
  if (named && field && field !== 'target') return {...named, kind: 'field', field}
  const found =
    section(head, lower, complete) ??
    one(head, lower, RESULT, 'keyResult') ??
    one(head, lower, STRONG, 'objective') ??
    one(head, lower, WEAK, 'objective', true)
  if (found?.kind === 'objective' && isNameAbove(found.word, whole.slice(found.end + offset)))
    return {kind: 'field', field: 'parent', word: found.word, end: found.end + offset, weak: false}
  if (found) return {...found, end: found.end + offset, ...(field ? {field} : {})}
  if (named && field) return {...named, kind: 'field', field}
  if (WORK.test(head)) return {kind: 'work', word: head, end: named?.end ?? whole.length, weak: false}
  const inner = behindName(head)
  if (inner) return {...inner, end: inner.end + offset}
  if (!named) return undefined
  const meant = fieldName(misspelt(named.word) ?? '')
  return meant ? {...named, kind: 'field', field: meant} : {...named, kind: 'other'}
}

const NAME = /^[\p{L}\d&]+(?: [\p{L}\d&]+){0,3} ?[—–-] (?=(?:objective|key[ -]?result|kr|schlüsselergebnis)[ \d.]*:)/iu

/** “Group 1 — Objective: …” says first whose it is. */
function behindName(head: string): LabelMatch | undefined {
  const name = NAME.exec(head)?.[0].length
  const found = name === undefined ? undefined : label(head.slice(name))
  return found && name !== undefined ? {...found, end: found.end + name} : undefined
}

/** “Rating: from 4.1 to 4.6” measures something and is no score. */
function fieldIn(word: string, value: string): FieldName | undefined {
  const field = fieldName(word)
  return field === 'score' && saysFromTo(value) ? undefined : field
}

/** The words of “staff (today: 40)” before the colon are no label: their bracket closes behind it. */
function otherIn(head: string): RegExpExecArray | undefined {
  const found = OTHER.exec(head)
  return found && found[0].split('(').length === found[0].split(')').length ? found : undefined
}

function ownLabel(head: string): LabelMatch | undefined {
  // Most texts begin with no such thing; a capital or bracket in front of a hyphen is rare enough.
  if (!/^(?:\[|[A-ZÄÖÜ]+[-/]|[A-Za-z]+ \[?[A-ZÄÖÜ]+-)/.test(head)) return undefined
  const match = OWN_LABEL.exec(head)
  const id = match?.groups?.inner ?? match?.groups?.id
  if (!match || id === undefined) return undefined
  const kind = /^KR-|[-/.]KR/.test(id) ? 'keyResult' : 'objective'
  return {kind, word: id, id, end: match[0].length, weak: false, ...(match.groups?.sep === undefined && {bare: true})}
}

const OKR = latin(String.raw`(?<![\p{L}\d])okrs?(?![\p{L}\d])`, 'i')

/** Whether a title speaks of OKRs as a whole: “OKRs Q3”, “Objectives and Key Results”. */
export const namesOkrs = (text: string): boolean =>
  OKR.test(text) ||
  /(?:objectives?|goals?|ziele?)\s*(?:and|&|und|\+|\/|y|et|,)\s*(?:key[- ]results?|krs?(?![a-zäöü])|schlüssel-?ergebnisse)/i.test(
    text,
  )

function section(head: string, lower: string, complete: boolean): LabelMatch | undefined {
  for (const [kind, form] of [
    ['keyResults', RESULTS],
    ['objectives', GOALS],
  ] as const) {
    const match = matched(form, head, lower)
    const word = match?.groups?.word
    if (!match || word === undefined || /objectives? (?:and|&|und|y|et) /i.test(word)) continue
    const alone = complete && match[0].length === head.length
    // A single “Key Result: …” is a label of one, and so is a heading with its text behind it.
    if (!alone && /result$|ergebnis$|resultat$/i.test(word)) continue
    if (alone && /^(?:key[ -]?result|schlüssel-?ergebnis)$/i.test(word))
      return {kind: 'keyResult', word, end: head.length, weak: false}
    return {kind, word, end: match[0].length, weak: kind === 'objectives' && /goals|ziele/i.test(word)}
  }
  return undefined
}

function matched(form: CuedPattern, head: string, lower: string): RegExpExecArray | undefined {
  const match = patternFor(form, lower)?.exec(head)
  return match?.groups?.qualifier && !isQualifier(match.groups.qualifier) ? undefined : (match ?? undefined)
}

function one(head: string, lower: string, form: CuedPattern, kind: LabelKind, weak = false): LabelMatch | undefined {
  const match = matched(form, head, lower)
  const groups = match?.groups
  if (!match || !groups?.word) return undefined
  const number = groups.number?.replace(/\s+/g, '')
  // Without a separator only a number tells a label from a sentence: “KR1.1 text”, not “Objective text”.
  if (groups.gap !== undefined && number === undefined) return undefined
  if (groups.gap !== undefined && groups.qualifier) return undefined
  // “Open the wanted objective” is a sentence, “Team objective” a title.
  if (groups.rest !== undefined && number === undefined && /\S \S/.test(groups.qualifier ?? '')) return undefined
  return {
    kind,
    word: groups.word,
    end: match[0].length,
    weak,
    ...(groups.gap === undefined ? {} : {bare: true}),
    ...(number === undefined ? {} : {number: number.replace(/^[a-z]{1,2}-?(?=\d)/i, '')}),
    ...(groups.note === undefined ? {} : {note: groups.note}),
  }
}
