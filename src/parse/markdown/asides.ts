import {latin} from '../../model/latin.js'
import {isLesson} from './lessons.js'

const WORDS = [
  // talk around the goals
  'notes?|comments?|context|background|why|rationale?|related [\\p{L} ]+|links?|resources?|references?|literature|evidence',
  'scope|assumptions?|acceptance(?: criteria)?|included|excluded|non-?goals?|stakeholders?|learnings?|lessons(?: learned)?',
  'overview|(?:executive )?summary|introduction|purpose|glossary|faq|questions?|appendix|change ?log|archive|agenda|legend|examples?',
  'how to [\\p{L} ]+|guidelines?|instructions?|tips?|process(?: notes)?|cadence|table of contents|contents|toc|see also|what (?:this|these) [\\p{L} ]+',
  // what organises them
  'attendees|attendance|decisions?|action points?|roles?|features?|installation|usage|requirements|getting started|licen[cs]e|contributing|contact|development|what (?:went|to|we|is|are|happened) ?[\\p{L} ]*|teilnehmende|anwesende?|beschlüsse|entscheidungen|rollen|tagesordnung|installation|nutzung|kontakt|lizenz|was (?:gut|schlecht|lief|wir) ?[\\p{L} ]*',
  'dependenc(?:y|ies)|risks?(?: (?:&|and) [\\p{L} ]+)?|blockers?|owners?|members|participants|capacity|budget|time ?line|status(?: updates?)?',
  'tracking(?: notes)?|grading(?: notes)?|(?:final )?(?:score|grade)s?|scoring(?: [\\p{L}]+)?|reviews?|retro(?:spective)?|progress|updates?|check-?ins?|next (?:steps?|review)',
  // what stands above them, and measures that are none of their own
  '(?:(?:common|frequent|typical|häufige|typische) )?(?:mistakes|fehler|pitfalls|questions|fragen)',
  'parking lot|backlog|ice ?box|later|not now|ideenspeicher|themenspeicher|parkplatz|später|zurückgestellt',
  'vision|mission|values|strateg(?:y|ic [\\p{L}]+)|north ?star|themes?|principles|kpis?|[\\p{L}]+ kpis?|metrics|(?:success|key|health|guardrail) metrics',
  'notiz(?:en)?|anmerkung(?:en)?|hinweise?|kontext|hintergrund|warum|begründung|verweise|quellen|literatur|beispiele?',
  'abhängigkeit(?:en)?|risik(?:o|en)|hindernisse|annahmen|beteiligte|erkenntnisse|rückblick|bewertung|legende|fortschritt|stand',
  'überblick|übersicht|zusammenfassung|einleitung|zweck|glossar|fragen|anhang|archiv|mitglieder|teilnehmer(?:innen)?|kapazität|zeitplan',
  'leitbild|werte|strategie|leitstern|nordstern|themen|grundsätze|kennzahl(?:en)?|erfolgsmetriken|anleitung|tipps?|ablauf|prozess|inhalt(?:sverzeichnis)?|siehe auch|weiterführende [\\p{L}]+',
]
const ASIDE = latin(
  `^(?:(?:the|our|unsere?|die|der|related|weitere|further|not|open|other|overall|team|update-?) ?)*(?:${WORDS.join('|')})(?=\\s*(?:[:：(–—]|$))`,
)

/** Whether a label or heading opens talk, organisation or measures that are no goals. */
export const isAside = (text: string): boolean =>
  isAsideWord(text.trim().replace(/^[^\p{L}\d]*(?:\d+(?:\.\d+)*[.)]?\s+)?/u, ''))

const isAsideWord = (words: string) => ASIDE.test(words.toLowerCase()) || isLesson(words)

/** A line that introduces the measures of an objective without naming them key results. */
export const introducesResults = (text: string): boolean =>
  /[:：]\s*$/u.test(text) &&
  /(?:we(?:'|’)?(?:ll| will)? know|measured?|success|results|outcomes?|messen|gemessen|erkennen|erfolg|ergebnisse)/i.test(
    text,
  )

/** A line that introduces key results in a sentence: “The key results for this could be:”. */
export const introducesKeyResults = (text: string): boolean =>
  /[:：]\s*$/u.test(text) && /key[- ]results?|schlüssel-?ergebnis/i.test(text)
