import {objectivesOf} from '../model/index.js'
import {latin} from '../model/latin.js'
import type {DocumentSubject} from './subject.js'

const COMPANY_WIDE = () =>
  latin(
    String.raw`(?<!\p{L})(?:(?:company|organi[sz]ation|firm)[- ]?wide|(?:unternehmens|firmen|konzern)weite?[nrs]?|our company[’']?s?(?= (?:okrs?|goals|objectives))|the company[’']s (?:okrs?|goals|objectives)|(?:okrs?|ziele) (?:des|vom) (?:ganzen |gesamten )?unternehmens?)(?!\p{L})`,
    'i',
  )

/** A line that says where all of it leads: “Vision: …”, a heading “North Star”, a table “Alignment”. */
const GUIDING_STAR = () =>
  latin(
    String.raw`^[\s>#*_|\d.)-]*(?:(?:our|the|unsere?|ultimate|oberste[rs]?|strategi(?:c|sche[rs]?)) )*(?:vision|north[- ]?star|nordstern|mission|purpose|strategy|strategie|leitbild|ultimate goal|(?:strategic|strategische[rs]?) (?:goals?|themes?|pillars?|priorit(?:y|ies)|ziele?|säulen?|themen?)|alignment|ausrichtung)(?: (?:statement|goal|metric|notes?|ziel))?[*_]*\s*(?:$|[:|—–=(])|^#{1,6} .*(?<!\p{L})(?:alignment|ausrichtung)(?!\p{L})`,
    'im',
  )

/** “They contribute to …”, „Sie zahlen auf … ein“ in a sentence above the goals. */
const NAMES_PARENT = () =>
  latin(
    String.raw`(?<!\p{L})(?:zahl(?:t|en) (?:\p{L}+ ){0,3}?auf [^.!?]+? ein|contributes? to|ladders? up to|aligned (?:to|with)|derived from|abgeleitet (?:aus|von)|übergeordnete[rs]? ziel)(?!\p{L})`,
    'i',
  )

/** Whether a document says in its own words what its goals are for: it is the whole's, or the whole's aim stands in it. */
export function statesDirection({source, prose}: DocumentSubject): boolean {
  const first = Math.min(...objectivesOf(source).map(({block}) => block.start))
  const intro = prose.filter(({start}) => start < first)
  return (
    COMPANY_WIDE().test(source.text) ||
    GUIDING_STAR().test(source.text) ||
    intro.some(({text}) => NAMES_PARENT().test(text))
  )
}
