const WORDS = [
  // talk around the goals
  'notes?|comments?|context|background|why|rationale?|related [\\p{L} ]+|links?|resources?|references?|literature|evidence',
  'scope|assumptions?|acceptance(?: criteria)?|included|excluded|non-?goals?|stakeholders?|learnings?|lessons(?: learned)?',
  'overview|(?:executive )?summary|introduction|purpose|glossary|faq|questions?|appendix|change ?log|archive|agenda|legend|examples?',
  'how to [\\p{L} ]+|guidelines?|instructions?|tips?|process(?: notes)?|cadence|table of contents|contents|toc|see also|what (?:this|these) [\\p{L} ]+',
  // what organises them
  'dependenc(?:y|ies)|risks?(?: (?:&|and) [\\p{L} ]+)?|blockers?|owners?|members|participants|capacity|budget|time ?line|status(?: updates?)?',
  'tracking(?: notes)?|grading(?: notes)?|(?:final )?(?:score|grade)s?|scoring(?: [\\p{L}]+)?|reviews?|retro(?:spective)?|progress|updates?|check-?ins?|next (?:steps?|review)',
  // what stands above them, and measures that are none of their own
  'vision|mission|values|strateg(?:y|ic [\\p{L}]+)|north ?star|themes?|principles|kpis?|[\\p{L}]+ kpis?|metrics|(?:success|key|health|guardrail) metrics',
  'notiz(?:en)?|anmerkung(?:en)?|hinweise?|kontext|hintergrund|warum|begründung|verweise|quellen|literatur|beispiele?',
  'abhängigkeit(?:en)?|risik(?:o|en)|hindernisse|annahmen|beteiligte|erkenntnisse|rückblick|bewertung|legende|fortschritt|stand',
  'überblick|übersicht|zusammenfassung|einleitung|zweck|glossar|fragen|anhang|archiv|mitglieder|teilnehmer(?:innen)?|kapazität|zeitplan',
  'leitbild|werte|strategie|leitstern|nordstern|themen|grundsätze|kennzahl(?:en)?|erfolgsmetriken|anleitung|tipps?|ablauf|prozess|inhalt(?:sverzeichnis)?|siehe auch|weiterführende [\\p{L}]+',
]
const ASIDE = new RegExp(
  `^(?:(?:the|our|unsere?|die|der|related|weitere|further|not|open|other|overall|team|update-?) ?)*(?:${WORDS.join('|')})(?=\\s*(?:[:：(–—]|$))`,
  'iu',
)

/** Whether a label or heading opens talk, organisation or measures that are no goals. */
export const isAside = (text: string): boolean =>
  ASIDE.test(text.trim().replace(/^[^\p{L}\d]*(?:\d+(?:\.\d+)*[.)]?\s+)?/u, ''))

/** A line that introduces the measures of an objective without naming them key results. */
export const introducesResults = (text: string): boolean =>
  /[:：]\s*$/u.test(text) &&
  /(?:we(?:'|’)?(?:ll| will)? know|measured?|success|results|outcomes?|messen|gemessen|erkennen|erfolg|ergebnisse)/iu.test(
    text,
  )

/** A line that introduces key results in a sentence: “The key results for this could be:”. */
export const introducesKeyResults = (text: string): boolean =>
  /[:：]\s*$/u.test(text) && /key[- ]results?|schlüssel-?ergebnis/iu.test(text)

/** A text that says what an objective or a key result is, instead of being one. */
export const isDefinition = (text: string): boolean =>
  SUBJECT.test(text) || (!/\d/.test(text) && ((QUALITY.test(text) && TERM.test(text)) || METHOD.test(text)))

const METHOD = /(?<!\p{L})(?:objectives?|key results?|schlüsselergebnisse?)(?!\p{L})/iu
const SUBJECT =
  /^(?:(?:an? |the |ein(?:e)? |das |die )?(?:objectives?|key results?|okrs?|krs?|schlüsselergebnisse?)\s+(?:is|are|should|must|describes?|define|ist|sind|soll|sollten|beschreib|definier|muss|müssen)|what (?:you|we|do) (?:want|need)|was (?:sie|wir|du) |describes? (?:what|the)|beschreib(?:t|en)? )/iu
const QUALITY =
  /qualitat|qualitativ|inspir|ambitious|ambitioniert|memorable|well[- ]defined|clearly defined|klar definiert|messbare? (?:ergebnis|resultat)|measurable (?:outcomes?|results?|metrics)/iu
const TERM =
  /\bgoals?\b|\bobjectives?\b|\bziel(?:e|s|es)?\b|ergebnis(?:se)?\b|\boutcomes?\b|\bresults?\b|\bmetrics\b|\bstatement\b/iu
