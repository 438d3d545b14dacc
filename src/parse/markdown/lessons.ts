import {latin} from '../../model/latin.js'

const TERMS = '(?:key results?|objectives?|schlüsselergebnisse?|okrs?)'
const LESSON = [
  latin(
    `^.{0,40}${TERMS}\\s+(?:definieren|festlegen|formulieren|erstellen|verstehen|bearbeiten|löschen|schreiben|messen|setzen|verknüpfen|anlegen|erklärt|einführen|explained|basics|best practices)(?!\\p{L})`,
    'i',
  ),
  latin(
    `^(?:so |wie |how to |tips for )?(?:defin(?:e|ing)|writ(?:e|ing)|creat(?:e|ing)|set(?:ting)?|draft(?:ing)?|understand(?:ing)?|formulat(?:e|ing)|what|how|why|was|wie|warum|so|für|beispiele? für|good|poor|bad|gute|schlechte)\\s(?:.{0,60}\\s)?${TERMS}(?!\\p{L})`,
    'i',
  ),
  latin(
    `^.{0,60}${TERMS}.{0,30}(?:guide|guideline|handbook|how-?to|tutorial|cheat ?sheet|faq|glossary|anleitung|leitfaden|handbuch|einführung|glossar|regeln)(?!\\p{L})`,
    'i',
  ),
  /^(?:an? |the |eine? |der |das )?(?:short |kurze )?(?:guide|introduction|einführung|leitfaden|anleitung) (?:to|zu|für|in) /i,
]

/** Titles and headings that teach the method: “Key Results definieren”, “How to write objectives”, “An OKR guide”. */
export const isLesson = (text: string): boolean => LESSON.some((pattern) => pattern.test(text))

/** Titles of talk about OKRs, and of things that are called after them: meetings, reviews, tools, lists of links. */
const TALK =
  /(?:meeting|planning|retro|review|process|cadence|workshop|training|agenda|minutes|notes|sync|check-?in|tool|tracker|template|index|archive|roadmap|changelog|readme|blog|course|faq|protokoll|runde|planung|rückblick|prozess|ablauf|werkzeug|vorlage|schulung|sitzung|termin|archiv|übersicht)/i

/** “Planning for 2027” is not talk about a plan: it is one, where a period follows. */
const PLAN_FOR = /(?:planning|planung) (?:for |für |of )?(?:the )?(?:[qht][1-4]|20\d\d|fy)/i

/** Whether a title opens a list of OKRs, so that its headings and bullets need no labels. */
export const opensOkrs = (title: string): boolean =>
  !isLesson(title) && !TALK.test(title.replace(PLAN_FOR, '')) && !/okrs?-(?!sets?(?![a-z])|ziele)[a-z]/i.test(title)

/** A text that says what an objective or a key result is, instead of being one. */
export const isDefinition = (text: string): boolean =>
  SUBJECT.test(text) || (!/\d/.test(text) && ((QUALITY.test(text) && TERM.test(text)) || METHOD.test(text)))

const METHOD = latin(String.raw`(?<!\p{L})(?:objectives?|key results?|schlüsselergebnisse?)(?!\p{L})`, 'i')
const SUBJECT =
  /^(?:(?:an? |the |ein(?:e)? |das |die )?(?:objectives?|key results?|okrs?|krs?|schlüsselergebnisse?)\s+(?:is|are|should|must|describes?|define|ist|sind|soll|sollten|beschreib|definier|muss|müssen)|(?:what|where|how|why|was|wohin|woran|wie|warum) (?!.*\?$)|describes? (?:what|the)|beschreib(?:t|en)? )/i
const QUALITY =
  /qualitat|qualitativ|inspir|ambitious|ambitioniert|memorable|well[- ]defined|clearly defined|klar definiert|messbare? (?:ergebnis|resultat)|measurable (?:outcomes?|results?|metrics)/i
const TERM =
  /\bgoals?\b|\bobjectives?\b|\bziel(?:e|s|es)?\b|ergebnis(?:se)?\b|\boutcomes?\b|\bresults?\b|\bmetrics\b|\bstatement\b/i
