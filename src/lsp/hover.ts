import type {Hover} from 'vscode-languageserver'
import {type Language, sourceSpan, type Vocabulary} from '../model/index.js'
import {type Addresses, rangeOfMessage} from './diagnostics.js'
import {described, factsOf} from './figures.js'
import type {Linted} from './linted.js'
import {rangeOf, spanOf, touches} from './range.js'
import {goalAt} from './statements.js'
import {WORDS} from './words.js'

export interface HoverSources {
  addresses: Addresses
  /** Why a rule asks for what it asks, in a few lines of Markdown. */
  reasonOf(ruleId: string, language: Language): string | undefined
  /** What a named parent turned out to be, in Markdown. */
  parentAt(offset: number): {markdown: string; span: {start: number; end: number}} | undefined
  vocabulary: Vocabulary
  locale: Language
}

/** What there is to say about a place: a named parent, a figure, and why a finding is one. */
export function hoverAt(linted: Linted, offset: number, sources: HoverSources): Hover | null {
  const {text, document, result} = linted
  const {addresses, reasonOf, parentAt, vocabulary, locale} = sources
  const words = WORDS[locale]
  const here = {start: offset, end: offset}
  const parts: string[] = []

  const parent = parentAt(offset)
  if (parent) parts.push(parent.markdown)

  const goal = goalAt(document, here)
  const quantity =
    goal &&
    factsOf(goal, linted, vocabulary)?.quantities.find(({start, end}) => touches(sourceSpan(goal, start, end), here))
  if (quantity) parts.push(described(quantity, words, locale))

  const messages = result.messages.filter((message) => touches(spanOf(text, rangeOfMessage(message)), here))
  for (const ruleId of new Set(messages.map((message) => message.ruleId))) {
    const reason = ruleId === null ? undefined : reasonOf(ruleId, locale)
    if (ruleId === null || reason === undefined) continue
    const page = addresses.pageUri(ruleId)
    parts.push(page === undefined ? reason : `${reason}\n\n[${words.pageOf(ruleId)}](${page})`)
  }

  if (parts.length === 0) return null
  const around = parent?.span ?? (quantity && goal ? sourceSpan(goal, quantity.start, quantity.end) : undefined)
  return {
    contents: {kind: 'markdown', value: parts.join('\n\n---\n\n')},
    ...(around && {range: rangeOf(text, around)}),
  }
}
