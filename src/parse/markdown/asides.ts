/** Labels and headings whose bullets explain or organise and are no goals. */
const ASIDE =
  /^(?:(?:the|our|unsere?|die|der|related|key|weitere|further|not|open|other|overall|team) )*(?:notes?|comments?|context|background|why|rationale|rational|related.*|links?|resources?|references?|literature|dependenc(?:y|ies)|risks?|blockers?|evidence|scope|assumptions?|acceptance.*|included|excluded|non-goals?|stakeholders?|learnings?|lessons.*|retro.*|reviews?|tracking.*|grading.*|final.*|scor(?:e|ing).*|legend|agenda|overview|summary|executive summary|introduction|purpose|vision|mission|values|strategy|strategic.*|north ?star|themes?|principles|glossary|faq|questions?|appendix|changelog|archive|team|owners?|members|participants|capacity|budget|timeline|status.*|progress.*|updates?|kpis?|.* kpis?|(?:success |key |health )?metrics|guidelines?|instructions?|how to.*|tips?|process.*|cadence|check-?ins?|next.*|notizen?|anmerkungen?|hinweise?|kontext|hintergrund|warum|begründung|verweise|quellen|literatur|abhängigkeiten|risiken|hindernisse|annahmen|beteiligte|erkenntnisse|rückblick|bewertung.*|legende|überblick|übersicht|zusammenfassung|einleitung|zweck|leitbild|werte|strategie.*|leitstern|nordstern|themen|grundsätze|glossar|fragen|anhang|archiv|mitglieder|teilnehmer.*|kapazität|zeitplan|fortschritt.*|kennzahlen?|erfolgsmetriken|anleitung|tipps?|ablauf|prozess|inhalt.*|table of contents|contents|toc|siehe auch|see also)(?=\s*(?:[:：(–—-]|$))/iu

export const isAside = (text: string): boolean => ASIDE.test(text.trim().replace(/^\d+(?:\.\d+)*[.)]?\s+/, ''))

/** A line that introduces the measures of an objective without naming them key results. */
export const introducesResults = (text: string): boolean =>
  /[:：]\s*$/u.test(text) &&
  /(?:we(?:'|’)?(?:ll| will)? know|measured?|success|key results?|results|outcomes?|messen|gemessen|erkennen|erfolg|ergebnisse|schlüsselergebnis)/iu.test(
    text,
  )

/** A text that says what an objective or a key result is, instead of being one. */
export const isDefinition = (text: string): boolean =>
  /^(?:(?:an? |the |ein(?:e)? |das |die )?(?:objectives?|key results?|okrs?|krs?|schlüsselergebnisse?)\s+(?:is|are|should|must|describe|define|ist|sind|soll|sollten|beschreib|definier|muss|müssen)\b|what (?:you|we|do)|was (?:sie|wir|du) |describes? |beschreib)/iu.test(
    text,
  ) ||
  (/(?:qualitat|qualitativ|inspir|ambitious|ambitioniert|memorable|well[- ]defined|clearly defined|klar definiert|messbare? ergebnis|measurable (?:outcomes?|results?)|specific and measurable)/iu.test(
    text,
  ) &&
    /(?:\bgoals?\b|\bobjectives?\b|\bziele?s?\b|ergebnisse?\b|\boutcomes?\b|\bresults?\b|\bstatement\b)/iu.test(text) &&
    !/\d/.test(text))
