import {type InlayHint, InlayHintKind} from 'vscode-languageserver'
import {type Field, keyResultsOf, type Language, type Span, type Vocabulary} from '../model/index.js'
import {factsOf, movementIn} from './figures.js'
import type {Linted} from './linted.js'
import {touches} from './range.js'
import {WORDS} from './words.js'

export interface HintSources {
  /** The text of the goal that a named parent is. */
  parentText(field: Field): string | undefined
  /** All places in the document where a parent is named. */
  parents: readonly Field[]
  vocabulary: Vocabulary
  locale: Language
}

/** Behind a key result what its figures were understood as, behind an id the goal that it stands for. */
export function inlayHintsIn(linted: Linted, place: Span, sources: HintSources): InlayHint[] {
  const {text, document} = linted
  const {parentText, parents, vocabulary, locale} = sources
  const words = WORDS[locale]
  const hint = (offset: number, label: string): InlayHint => ({
    position: text.positionAt(offset),
    label,
    kind: InlayHintKind.Type,
    paddingLeft: true,
  })
  const figures = keyResultsOf(document)
    .filter(({span}) => touches(span, place))
    .flatMap((keyResult) => {
      const facts = factsOf(keyResult, linted, vocabulary)
      const movement = facts && movementIn(facts, words)
      return movement === undefined ? [] : [hint(keyResult.span.end, movement)]
    })
  const named = parents
    .filter(({span}) => touches(span, place))
    .flatMap((field) => {
      const goal = parentText(field)
      return goal === undefined ? [] : [hint(field.span.end, goal)]
    })
  return [...figures, ...named]
}
