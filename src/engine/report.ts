import type {AddedLanguage} from '../language/index.js'
import {
  type Finding,
  type Language,
  type OkrDocument,
  type Piece,
  type RelatedPlace,
  SEVERITIES,
  type Severity,
  type Span,
  type Statement,
  sourceSpan,
  type Vocabulary,
} from '../model/index.js'
import {editsFor} from '../parse/write.js'
import type {ActiveRule} from '../rule/index.js'
import {render} from '../rule/render.js'
import type {AnyReport, Place} from '../rule/run-rule.js'
import {ignores} from './ignore.js'

export type OnFailure = (ruleId: string, error: unknown) => void

/** A document with the rules that its config turns on. */
export interface CheckedDocument {
  /** The language of the wording; `undefined` where okr-lint cannot judge it, then only structural rules speak. */
  language: Language | undefined
  /** The language of the messages. */
  locale: Language
  /** Is told of a rule that throws, which is then left out; without it the error goes on to the caller. */
  onFailure?: OnFailure | undefined
  /** The organisation's own words. */
  vocabulary?: Vocabulary
  /** The wordings of a language that a plugin brings; they go before those of the locale. */
  messages?: AddedLanguage['messages'] | undefined
  document: OkrDocument
  rules: readonly ActiveRule[]
}

/** In a third language only rules on structure speak. */
export const speaksIn = ({language}: CheckedDocument, {rule}: ActiveRule) =>
  language !== undefined || rule.structural === true

export const runOf = ({options, ignore}: ActiveRule, today: () => string) => ({
  options,
  today,
  reads: ({state, text}: Statement) => state !== 'dropped' && !ignores(ignore, text),
})

/** @param documentOf where a second place stands; a report into one document needs none. */
export function findingOf(
  {id, data, at, on, atMost, suggest = [], fix, related = []}: AnyReport,
  own: Place,
  {rule, severity}: ActiveRule,
  {document, locale, messages}: CheckedDocument,
  documentOf: (place: object) => OkrDocument | undefined = () => document,
): Finding {
  const say = (message: string, words: unknown) => {
    const added = messages?.[rule.id]?.[message]
    return render(added === undefined ? rule.messages[message] : {en: added, de: added}, locale, words)
  }
  const places = related.flatMap(({id: words, data: wordsData, on: place}): RelatedPlace[] => {
    const home = documentOf(place)
    const message = say(words, wordsData)
    return home ? [{document: home, span: spanOf(place, undefined, home), message}] : []
  })
  const fixing = fix && editsFor(document, fix)
  return {
    ruleId: rule.id,
    severity: atMost ? lower(severity, atMost) : severity,
    message: say(id, data),
    span: spanOf(on ?? own, at, document),
    about: aboutOf(on ?? own, document),
    suggestions: suggest.flatMap(({id: title, data: titleData, changes}) => {
      const edits = editsFor(document, changes)
      return edits ? [{title: say(title, titleData), edits}] : []
    }),
    ...(fixing && {fix: {edits: fixing}}),
    ...(places.length > 0 && {related: places}),
  }
}

const lower = (a: Severity, b: Severity): Severity => (SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b)

function spanOf(place: Place, at: Piece | undefined, {text}: OkrDocument): Span {
  if (place === 'document') return firstLine(text)
  if ('objectives' in place) return place.heading ?? firstLine(text)
  if (!('segments' in place)) return place
  if (!at) return place.span
  const span = sourceSpan(place, at.start, at.end)
  // A statement may run over several lines. People look for it where it starts, so its findings stand there.
  const lineBreak = /[\r\n]/.exec(text.slice(place.span.start, span.start))
  return lineBreak ? {start: place.span.start, end: place.span.start + lineBreak.index} : span
}

function aboutOf(place: Place, {text}: OkrDocument): string {
  if (place === 'document') return ''
  if ('text' in place) return place.text
  const span = 'objectives' in place ? place.heading : place
  return span ? text.slice(span.start, span.end) : ''
}

function firstLine(text: string): Span {
  const end = text.search(/[\r\n]/)
  return {start: 0, end: end < 0 ? text.length : end}
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** In the order of the text. */
export const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.span.start - b.span.start || compare(a.ruleId ?? '', b.ruleId ?? ''))

/** Runs one rule; where it throws, the others have their say all the same. */
export function guarded(ruleId: string, onFailure: OnFailure | undefined, run: () => void): void {
  try {
    run()
  } catch (error) {
    if (!onFailure) throw error
    onFailure(ruleId, error)
  }
}
