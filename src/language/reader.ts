import type {Language} from '../model/index.js'
import type {Facts, Movement, Quantity, Slot} from './facts.js'
import type {Readers} from './lazily.js'
import type {PlainFacts} from './plain/index.js'
import type {StandIns} from './stand-ins.js'
import type {Word} from './words.js'

/** What is known of a statement before its language's own reader looks at it: numbers first, words after. */
export interface Draft {
  text: string
  words: readonly Word[]
  quantities: readonly Quantity[]
  slots: readonly Slot[]
  movement?: Movement
}

/** What a language's reader adds to the draft. */
export type Reading = Omit<Facts, keyof Draft | keyof PlainFacts | 'language' | 'wordCount' | 'knownMetric'>

/** How a statement is put, whatever it says. */
export type Wording = Pick<
  Reading,
  'administrative' | 'avoidance' | 'passive' | 'statePassive' | 'outsideActor' | 'absolute' | 'compounds' | 'topic'
>

/** One language: it takes a statement apart, once, and reads each fact from the parts. A third one is a third folder. */
export interface LanguageReader<Taken extends object> {
  language: Language
  standIns: StandIns
  /** Takes the words of a statement apart; the quantities and the movement are already in the draft. */
  take(draft: Draft): Taken
  facts: Readers<Reading, Taken>
  /** Whether the facts could decide more about this text once the tagger is loaded. Only English has a tagger. */
  wantsTagger?(text: string): boolean
  loadTagger?(): Promise<void>
}
