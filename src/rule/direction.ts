import {cued, holds} from '../model/cued.js'
import {statementsOf} from '../model/index.js'
import {textAround} from './around.js'
import {linesAboveGoals} from './intro.js'
import type {DocumentSubject} from './subject.js'

const COMPANY_WIDE = cued(
  /wide|weit|our company|the company|unternehmen/,
  String.raw`(?<!\p{L})(?:(?:company|organi[sz]ation|firm)[- ]?wide|(?:unternehmens|firmen|konzern)weite?[nrs]?|our company[’']?s?(?= (?:okrs?|goals|objectives))|the company[’']s (?:okrs?|goals|objectives)|(?:okrs?|ziele) (?:des|vom) (?:ganzen |gesamten )?unternehmens?)(?!\p{L})`,
  'i',
)

/** A line of its own that opens with such words: “Vision: …”, a heading “North Star”. */
const line = (words: string) =>
  String.raw`^[\s>#*_|\d.)-]*(?:(?:our|the|unsere?|oberste[rs]?|strategi(?:c|sche[rs]?)) )*(?:${words})(?: (?:statement|goal|metric|notes?|ziel))?[*_]*\s*(?:$|[:|—–=(])`

/** What a unit may have for itself, a team included; it names no goal above. */
const VISION = cued(/vision|mission|purpose|leitbild|zweck/, line('vision|mission|purpose|leitbild|zweck'), 'im')
/** What the whole organisation follows. */
const STRATEGY = cued(
  /vision|mission|purpose|strateg|leitbild|star|stern|ultimate goal/,
  line(
    '(?:company|product|corporate|group) (?:vision|mission|purpose|strategy)|(?:unternehmens|firmen|konzern|produkt|dach)(?:vision|mission|strategie|leitbild)|north[- ]?star|nordstern|leitstern|strategy|strategie|ultimate goal|(?:strategic|strategische[rs]?) (?:goals?|themes?|pillars?|priorit(?:y|ies)|ziele?|säulen?|themen?)',
  ),
  'im',
)
const ALIGNMENT = cued(
  /alignment|ausrichtung/,
  `${line('alignment|ausrichtung')}|^#{1,6} .*(?<!\\p{L})(?:alignment|ausrichtung)(?!\\p{L})`,
  'im',
)

/** “They contribute to …”, „Sie zahlen auf … ein“ in a sentence above the goals. */
const NAMES_PARENT = cued(
  /zahl|contribute|ladder|aligned|derived|abgeleitet|übergeordnet|toward|serve|support|follow|based on|dien|folg|unterstütz/,
  String.raw`(?<!\p{L})(?:zahl(?:t|en) (?:\p{L}+ ){0,3}?auf [^.!?]+? ein|contributes? to|ladders? up to|aligned (?:to|with)|derived from|abgeleitet (?:aus|von)|übergeordnete[rs]? ziel|(?:towards?|serves?|supports?|follows?|based on|dien(?:t|en)|folg(?:t|en)|unterstütz(?:t|en)) (?:this|the|our|dieser?|der|unserer?|unsere|die) (?:\p{L}+ )?(?:vision|mission|strategy|strategie|north star))(?!\p{L})`,
  'i',
)

/** Whether a document says which goals above its own are meant: in a section on alignment, or in a sentence above them. */
export const namesGoalsAbove = (document: DocumentSubject): boolean =>
  holds(document.source.text, ALIGNMENT) || linesAboveGoals(document).some((text) => holds(text, NAMES_PARENT))

/** Whether a document says what all of it follows, or that it is the whole's, though it names no goal above. */
export const followsStrategy = (document: DocumentSubject): boolean =>
  holds(document.source.text, STRATEGY) || holds(besideGoals(document), COMPANY_WIDE)

/** Whether a vision or mission stands in a document: whoever has one may have nothing above. */
export const hasVision = ({source}: DocumentSubject): boolean => holds(source.text, VISION)

/** “Company-wide roll-out” in a goal says nothing about whose goals they are. */
const besideGoals = ({source}: DocumentSubject): string =>
  textAround(
    source.text,
    statementsOf(source).map(({span}) => span),
  )
