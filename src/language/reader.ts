import type {Language} from '../model/index.js'
import type {Facts, Movement, Quantity, Slot} from './facts.js'
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

/** One language. A third one is a third folder with one of these. */
export interface LanguageReader {
  language: Language
  standIns: StandIns
  /** Reads the words of a statement; the quantities and the movement are already in the draft. */
  read(draft: Draft): Reading
  /** Whether `read` could decide more about this text once the tagger is loaded. Only English has a tagger. */
  wantsTagger?(text: string): boolean
  loadTagger?(): Promise<void>
}
