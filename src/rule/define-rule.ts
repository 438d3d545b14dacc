import type * as Zod from 'zod'
import type {Facts} from '../language/index.js'
import type {Change, Language, OkrSet, Piece, Severity, Span, Statement} from '../model/index.js'
import type {DocumentSubject, KeyResultSubject, ObjectiveSubject, SetSubject} from './subject.js'
import type {WorkspaceSubject} from './workspace.js'

/** One wording in both languages: plain, or a function of the data that it needs. */
export type Wording<Data> = {readonly [L in Language]: string | ((data: Data) => string)}

type Wordings<DataById> = {readonly [Id in keyof DataById]: Wording<DataById[Id]>}

/** Data is asked for exactly where the wording takes some. */
type DataOf<Data> = unknown extends Data ? {data?: undefined} : {data: Data}

type ById<DataById> = {[Id in keyof DataById & string]: {id: Id} & DataOf<DataById[Id]>}[keyof DataById & string]

export type SuggestionDraft<Messages> = ById<Messages> & {changes: readonly Change[]}

/** A second place that a finding is about, with a few words on what stands there. */
export type Related<Messages> = ById<Messages> & {on: Statement | OkrSet}

export type Report<Messages> = ById<Messages> & {
  /** The words that show it; without it the finding stands on the whole statement. */
  at?: Piece
  /** What the finding stands on where it is not the rule's own subject; a document stands for its first line. */
  on?: Statement | OkrSet | Span | 'document'
  /** The finding is never more severe than this, whatever the config says. */
  atMost?: Severity
  suggest?: readonly SuggestionDraft<Messages>[]
  /** Where else to look, in this document or in another one of the workspace. */
  related?: readonly Related<Messages>[]
  /** What `--fix` may do unasked: it is right whenever the finding is, and leaves the wording as it is. */
  fix?: readonly Change[]
}

export interface RuleContext<Messages, Texts, Options> {
  options: Options
  /**
   * The day on which the document is judged, `2027-05-03`; rules never read the clock. Ask only where it matters: to
   * find out the day takes as long as many rules.
   */
  today(): string
  report(report: Report<Messages>): void
  /** A wording for the document itself, in the language of the text that it goes into. */
  write<Id extends keyof Texts & string>(
    id: Id,
    language: Language,
    ...data: unknown extends Texts[Id] ? [] : [data: Texts[Id]]
  ): string
}

export interface RuleDefinition<Messages, Texts, Options> {
  id: string
  severity: Severity
  /** The values that hold where a config says nothing. */
  defaults?: Options
  /** Checks what a config says; zod is loaded only then. */
  options?: (z: typeof Zod) => Zod.ZodType
  /** What people read: findings and the titles of suggestions. */
  messages: Wordings<Messages>
  /** What suggestions write into the document. */
  texts?: Wordings<Texts>
  objective?(subject: ObjectiveSubject, context: RuleContext<Messages, Texts, Options>): void
  keyResult?(subject: KeyResultSubject, context: RuleContext<Messages, Texts, Options>): void
  set?(subject: SetSubject, context: RuleContext<Messages, Texts, Options>): void
  document?(subject: DocumentSubject, context: RuleContext<Messages, Texts, Options>): void
  /** Sees all documents at once, one where it is linted alone. Its reports name the statement or set that they stand on. */
  workspace?(subject: WorkspaceSubject, context: RuleContext<Messages, Texts, Options>): void
  /**
   * Whether the rule will look up `facts.knownMetric` of such a statement. The library of metrics is loaded only where
   * some rule says so; what makes it ask should be rare and cheap to tell.
   */
  asksMetric?(facts: Facts): boolean
  /** Structural rules read no wording, so they also speak in documents of a third language. */
  structural?: boolean
}

/** A rule whose data types have been checked and are no longer of interest. */
// biome-ignore lint/suspicious/noExplicitAny: a list of rules mixes their data and option types.
export type Rule = RuleDefinition<any, any, any>

/**
 * Defines a rule. A message that lacks a language, a report with an unknown message id and data that does not
 * fit its message are type errors.
 */
export function defineRule<Messages, Texts = Record<never, never>, Options extends object = Record<never, never>>(
  rule: RuleDefinition<Messages, Texts, Options>,
): Rule {
  return rule
}
