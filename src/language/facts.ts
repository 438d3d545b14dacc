import type {Language, Piece} from '../model/index.js'
import type {KnownMetric} from './metrics/library.js'

/** A digit is not a metric: only `metric` quantities measure anything. */
export type QuantityKind = 'metric' | 'time' | 'name' | 'idiom' | 'label'

export type Dimension = 'share' | 'points' | 'money' | 'duration' | 'count' | 'ratio' | 'data' | 'length' | 'other'

export interface Unit {
  /** As written: `%`, `€`, `days`, `Kunden`, `of 47`, `/5`. A counted noun is not part of the quantity's piece. */
  text: string
  dimension: Dimension
  /**
   * What one unit is worth in the dimension's base: a percent, a point, 1 of the currency, a second, a byte, a millimetre.
   * `30 of 47` has 100/47. Units of dimension `other` or `count` compare by their text.
   */
  factor: number
}

export interface Quantity extends Piece {
  kind: QuantityKind
  /** The number with scale words resolved (`1,5 Mio.` → 1500000); absent where a word names no figure. */
  value?: number
  /** The upper end of a range such as `3–5`. */
  upper?: number
  unit?: Unit
  /** `at least`, `≥`, `unter`, … in front of it. */
  relation?: '<' | '<=' | '>' | '>=' | '~'
  /** Written as a word: `twelve`, `ein Drittel`, `verdoppeln`. */
  spelled: boolean
  /**
   * What the number does beside the one that is to be reached: `window` how long it may take (`within 2 hours`), `base`
   * what it is counted against (`je 1.000 Besuche`, `of the 12 sites`), `current` where it stands (`currently 12`).
   */
  role?: 'window' | 'base' | 'current'
}

/** A visible gap that waits for a person: `[baseline]`, `[Zielwert]`, `[who]`. */
export interface Slot extends Piece {
  name: string
}

/** How a metric is to move. A slot stands where a figure is still to be filled in. */
export interface Movement {
  metric?: Piece
  direction?: 'up' | 'down'
  baseline?: Quantity | Slot
  target?: Quantity | Slot
  change?: Quantity
  /** The verb that says in so many words which way it is to move; absent where other words point the other way. */
  verb?: MovementVerb
}

export interface MovementVerb extends Piece {
  direction: 'up' | 'down'
  /** The verb for the other way in the same form: `Increase` for `Reduce`. */
  opposite: string
}

export type OpeningClass = 'movement' | 'output' | 'help' | 'status-quo' | 'state' | 'other'

/** What the statement starts with, and so what kind of sentence it is. */
export interface Opening {
  class: OpeningClass
  /** The verb, or the noun that hides one (`Einführung`). In German a separated prefix is not part of the piece. */
  verb: Piece
  /** Dictionary form: `launch`, `einführen`. */
  lemma: string
  /** What the verb acts on, without the rest of the sentence. */
  object?: Piece
}

/**
 * What one statement says, independent of its language and of whether it is an objective or a key result.
 * Every part is absent where the text gives no clear answer: a rule that lacks a fact stays silent.
 */
export interface Facts {
  language: Language
  text: string
  wordCount: number
  quantities: readonly Quantity[]
  slots: readonly Slot[]
  movement?: Movement
  opening?: Opening
  /** Work, a counted activity or a deliverable instead of a change: the words that show it. */
  work?: Work
  /** Words that name a change for someone beside the work: adoption, a metric that moves, a state reached. */
  effect?: Piece
  /** Words that merely hold what is there: `maintain`, `stabil halten`. */
  statusQuo?: Piece
  /** Weasel words that stand for an amount: `significantly`, `viele`. */
  vagueAmounts: readonly Piece[]
  /** Catch-all nouns, hype and slogans that carry the statement: `excellence`, `Kundenerlebnis`. */
  vagueGoal?: Piece
  /** For whom: `for first-time buyers`, „für Kleinvermieter“, or people as the subject. */
  beneficiary?: Piece
  /** What for: the clause after `so that`, „damit“. */
  benefit?: Piece
  /** The separate goals that one statement joins; one entry where there is only one. */
  goals: readonly Piece[]
  /** The separate metrics or deliverables that must all be reached; one entry or none where there is only one. */
  measures: readonly Piece[]
  /** `all`, `every`, `zero`, „keine“ over something that can be counted. */
  universal?: Piece
  /** A yes/no state that two people can check: `certified`, „abgenommen“. */
  checkable?: Piece
  /** It counts things that do not exist yet, so the start is zero by nature. */
  startsAtZero: boolean
  /** It names a bound that has to be kept (`every month above 150k`), not a movement. */
  threshold: boolean
  /** A verb that runs the office instead of changing something: `process`, „sicherstellen“. */
  administrative?: Piece
  /** Words that put the goal as what is not to be: `stop`, `no more`, „vermeiden“. */
  avoidance?: Piece
  /** A process passive that names nobody who acts: `will be ensured`, „wird abgebaut“. */
  passive?: Piece
  /** A passive that says how things are, not who changes them: „sind vernetzt“, `is documented`. */
  statePassive?: Piece
  /** Somebody outside the team, or the market, who alone decides or moves: `legal approves`, „Stahlpreis sinkt“. */
  outsideActor?: Piece
  /** Injury, death, abuse and the like: of these none at all is the only decent goal. */
  harm?: Piece
  /** Words that allow no exception, where they are what is to be reached: `all customers`, `never`, „keine … mehr“. */
  absolute?: Piece
  /** What a relative change is measured against: `year on year`, „gegenüber dem Vorjahr“. */
  comparison?: Piece
  /** Words that name a share of something, so that a change in percent may mean points: `win rate`, „Quote“. */
  rate?: Piece
  /** Words that stand for a figure: `double-digit`, `sales target`, „im zweistelligen Millionenbereich“. */
  magnitude?: Piece
  /** Abbreviations in capitals that everyday language does not know: `MTTR`, `CoE`. */
  acronyms: readonly Piece[]
  /** Nouns that are written in one and have to be taken apart by the reader, with a guess of how many parts they have. */
  compounds: readonly (Piece & {parts: number})[]
  /** It has no verb at all, so it names a topic: `Better reporting`, „Für unsere Partner“. */
  topic: boolean
  /**
   * The metric of our library that the statement speaks of. It is looked up when first asked for, and only once
   * `prepare` was told that somebody will ask.
   */
  readonly knownMetric: KnownMetric | undefined
}

export interface Work extends Piece {
  kind: 'verb' | 'activity' | 'deliverable'
  /** What is made or done: `the partner portal`, `12 articles`. */
  thing?: Piece
}
