import {cued, holds} from '../model/cued.js'
import {type Field, type OkrDocument, objectivesOf} from '../model/index.js'
import {latin} from '../model/latin.js'
import {BODIES, isFunctionName, RARER_TEAM_WORDS, TEAM_WORDS} from '../model/unit-names.js'
import {titleOf} from './document-kind.js'
import {isSlotValue, notedValue} from './figures.js'

/** What an owner's name stands for; `open` is a gap such as `[who]` that waits for a person. */
export type OwnerKind = 'person' | 'team' | 'shared' | 'open'

const SHARED =
  /^(?:all(?: of us)?|everyone|everybody|anyone|we(?: all)?|the (?:whole|entire) (?:team|company)|(?:whole|entire) team|all (?:teams|hands)|alle|jede[rs]?|wir(?: alle)?|(?:das )?(?:ganze|gesamte) team|alle zusammen|alle teams)[.!]?$/i
const TEAM = () =>
  latin(
    String.raw`(?<!\p{L})(?:(?:${TEAM_WORDS}|${RARER_TEAM_WORDS}|unit|group|office|club|ward|fachschaft|lehrstuhl)s?|abteilung\p{L}*|bereich\p{L}*|referat\p{L}*|\p{L}*direktion|\p{L}+(?:team|abteilung|gruppe|bereich|referat))(?!\p{L})`,
    'i',
  )
const BODY = () => latin(String.raw`(?<!\p{L})(?:${BODIES})(?!\p{L})`, 'i')

/** Who a noted owner is; `undefined` where nobody is named: no field, a dash, “TBD”. */
export function ownerIn(field: Field | undefined): OwnerKind | undefined {
  if (isSlotValue(field)) return 'open'
  const value = notedValue(field)
  if (value === undefined) return undefined
  if (SHARED.test(value)) return 'shared'
  return TEAM().test(value) || BODY().test(value) || isFunctionName(value) ? 'team' : 'person'
}

const NAMED = cued(
  /own|lead|led by|dri|responsible|accountable|assignee|author|manager|contact|verantwortlich|zuständig|pat(?:e|in)|führung|ansprechpart|autor|kontakt|@[a-z]/,
  String.raw`(?<!\p{L})(?:owners?(?: \p{L}+)?|owned by|leads?|led by|dri|responsible|accountable|assignees?|author|manager|contact|verantwortlich\p{L}*|zuständig\p{L}*|pate|patin|federführung|ansprechpart\p{L}*|autor(?:in)?|kontakt)\**\s*(?:[:=|]|\()\s*(?!tb[adc]|n/?a|open|offen|none|[-–—?|])\S|(?<![\p{L}\d.@/])@[a-z]`,
  'i',
)
/** “Board and heads of department, February”: a line that says who stands behind it and nothing else. */
const UNDERSIGNED = cued(
  /board|management|leadership|steering|executive|vorst|geschäfts|leitung|gruppe|kreis|ausschuss|präsidium|kuratorium|beirat|kollegium|rat|direktorium|dekanat/,
  String.raw`^[\s>*_]*(?:(?:the|our|der|die|das|unsere?) )?(?:${BODIES})(?:(?:,| und| and| &| \+|\/) ?(?:the |die |der |das )?\p{L}[\p{L} -]{2,30}?)?[*_]*\s*(?:$|[,.;|(–—]|stand(?!\p{L}))`,
  'i',
)
/** “Questions to the steering group”, „Rückmeldungen bitte an die Steuergruppe“: whoever hears of it looks after it. */
const HEARS_OF_IT = cued(
  /question|comment|feedback|fragen|rückmeldung|anregungen|hinweise/,
  String.raw`(?<!\p{L})(?:[Qq]uestions?|[Cc]omments?|[Ff]eedback|(?:[Rr]ück)?[Ff]ragen|Rückfragen|Rückmeldung(?:en)?|Anregungen|Hinweise) (?:\p{L}+ ){0,2}?(?:to|an|bei) (?:(?:the |our |die |den |das |unser(?:e[nr]?)? )?[\p{Lu}@][\p{L}-]+|(?:the |our )(?:[\p{L}-]+ )?(?:${BODIES}|${TEAM_WORDS}|${RARER_TEAM_WORDS})(?!\p{L}))`,
)
/** “My OKRs”, “your quarter”, “triaging your inbox”: goals of whoever keeps the file. */
const PERSONAL = cued(
  /my|your|mein|dein/,
  String.raw`(?<!\p{L})(?:my|your|meine?[nr]?|deine?[nr]?)(?: [\p{L}\d-]+){0,2}? (?:okrs?|goals?|objectives?|key results?|quarter|year|week|time|inbox|calendar|career|life|ziele?n?|quartal|jahr|woche|zeit|alltag|kalender|leben)(?!\p{L})`,
  'i',
)
const OWN = cued(/my|mein/, String.raw`(?<!\p{L})(?:my|meine?[mnrs]?)(?!\p{L})`, 'i')
const HEAD = 300

/** Whether a text names somebody somewhere, in a form that is read as no field. */
export const namesSomebody = (text: string): boolean => holds(text, NAMED)

/** Whether one of the lines above the goals says who stands behind them or hears of them. */
export const introducesSomebody = (lines: readonly string[]): boolean =>
  lines.some((line) => holds(line, UNDERSIGNED) || holds(line, HEARS_OF_IT))

/** Whether a document holds the goals of one person, who speaks of “my goals” or is spoken to so. */
export const isPersonal = (document: OkrDocument): boolean =>
  holds(document.text.slice(0, HEAD), PERSONAL) ||
  [titleOf(document), ...objectivesOf(document).map(({text}) => text)].some((text) => holds(text, OWN))

const COURSEWORK = cued(
  /capstone|course|class|student|semester|bootcamp|hackathon|thesis|arbeit|studienprojekt/,
  String.raw`(?<!\p{L})(?:capstone|coursework|(?:course|class|student|semester) project|bootcamp|hackathon|(?:bachelor|master)[’']?s? thesis|thesis|(?:bachelor|master|abschluss|studien|haus|projekt|seminar)arbeit|studienprojekt|semesterprojekt)(?!\p{L})`,
  'i',
)

/** Work for a course, which has a lecturer and no company above it. */
export const isCoursework = (text: string): boolean => holds(text.slice(0, HEAD), COURSEWORK)

/** “… live in July Sam/Josh”, and names set apart by blanks or brackets. */
const INITIALS = cued(/\//, String.raw`\p{Ll}[.)]? (?:\p{Lu}\p{L}*)(?:/\p{Lu}\p{L}*)+$`)

const SET_APART = cued(/[ \t]{2}|\) /, String.raw`(?:\S[ \t]{2,}|\) )\p{Lu}\p{Ll}+(?:(?:/|, ?| ?& ?)\p{Lu}\p{Ll}+)*$`)

/** Whether names stand behind the statements themselves, each given as read and as written. */
export const endsWithNames = (statements: readonly (readonly string[])[]): boolean =>
  statements.filter(([text = '', source = '']) => holds(text, INITIALS) || holds(source, SET_APART)).length > 1

export const isTeam = (name: string): boolean => TEAM().test(name)

/** “Anke (Ziel 1), Paolo (Ziel 2)”, “Owners: Mei (1), Sam (2)”: one field that shares out several goals. */
export const sharesOut = (field: Field | undefined): boolean =>
  /\([^()]*\)[^()]*\([^()]*\)|(?<!\p{L})(?:O|Ziel|Objective) ?\d/u.test(field?.value ?? '')
