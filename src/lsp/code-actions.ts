import {type CodeAction, type CodeActionContext, CodeActionKind, type Diagnostic} from 'vscode-languageserver'
import type {LintMessage} from '../lint.js'
import type {Edit, Language, Span} from '../model/index.js'
import {type Addresses, diagnosticOf, rangeOfMessage} from './diagnostics.js'
import type {Linted} from './linted.js'
import {editSpan, spanOf, touches} from './range.js'
import {type Refactoring, refactoringsAt, type Surroundings} from './refactorings.js'
import {silencersFor} from './silencers.js'
import {WORDS} from './words.js'
import {type EditSupport, workspaceEdit} from './workspace-edit.js'

export const FIX_ALL = `${CodeActionKind.SourceFixAll}.okr-lint`
export const EXPLAIN = 'okr-lint.explain'

interface Asked {
  place: Span
  context: Pick<CodeActionContext, 'only'>
  support: EditSupport
  addresses: Addresses
  /** Whether there is something to read about a rule. */
  hasPage(ruleId: string): boolean
  surroundings: Surroundings
  locale: Language
}

/** What the editor may offer at a place: suggestions first, then how to silence or explain, then changes of structure. */
export function codeActionsAt(
  linted: Linted,
  {place, context, support, addresses, hasPage, surroundings, locale}: Asked,
): CodeAction[] {
  const words = WORDS[locale]
  const {text, result} = linted
  const wants = (kind: string) =>
    context.only === undefined || context.only.some((only) => kind === only || kind.startsWith(`${only}.`))
  const edited = (edits: readonly Edit[]) => ({edit: workspaceEdit(text, edits, support)})
  const actions: CodeAction[] = []

  if (wants(CodeActionKind.QuickFix)) {
    const here = result.messages.filter((message) => touches(spanOf(text, rangeOfMessage(message)), place))
    const diagnostics = new Map(here.map((message) => [message, diagnosticOf(message, addresses)]))
    const fix = (message: LintMessage, title: string, more: Partial<CodeAction>): CodeAction => ({
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostics.get(message)].filter((own): own is Diagnostic => own !== undefined),
      ...more,
    })
    for (const message of here) {
      if (message.fix) actions.push(fix(message, message.message, {...edited(message.fix.edits), isPreferred: true}))
      for (const [index, {title, edits}] of message.suggestions.entries()) {
        const isPreferred = index === 0 && !message.fix && here.length === 1
        actions.push(fix(message, title, {...edited(edits), ...(isPreferred && {isPreferred})}))
      }
    }
    for (const message of here) {
      const {ruleId} = message
      if (ruleId === null) continue
      for (const {title, edits} of silencersFor(linted, message, words))
        actions.push(fix(message, title, edited(edits)))
      if (!hasPage(ruleId)) continue
      const title = words.explain(ruleId)
      actions.push(fix(message, title, {command: {title, command: EXPLAIN, arguments: [ruleId]}}))
    }
  }
  if (wants(CodeActionKind.RefactorRewrite)) {
    const found: Refactoring[] = refactoringsAt(linted, place, surroundings, words, result.language ?? 'en')
    for (const {title, edits} of found) actions.push({title, kind: CodeActionKind.RefactorRewrite, ...edited(edits)})
  }
  // Editors ask for it by name when a file is saved; in the menu of a place it has no business.
  if (context.only?.some((only) => FIX_ALL === only || FIX_ALL.startsWith(`${only}.`))) {
    const edits = apart(result.messages.flatMap(({fix}) => fix?.edits ?? []))
    if (edits.length > 0) actions.push({title: words.fixAll, kind: FIX_ALL, ...edited(edits)})
  }
  return actions
}

/** Edits that do not get into each other's way, the first in the text first. */
function apart(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = []
  for (const edit of [...edits].sort((a, b) => a.range[0] - b.range[0])) {
    const last = kept.at(-1)
    if (!last || editSpan(edit).start > editSpan(last).end) kept.push(edit)
  }
  return kept
}
