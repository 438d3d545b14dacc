import type {Field} from '../model/index.js'
import {latin} from '../model/latin.js'
import {isSlotValue, notedValue} from './figures.js'

/** What an owner's name stands for; `open` is a gap such as `[who]` that waits for a person. */
export type OwnerKind = 'person' | 'team' | 'shared' | 'open'

const SHARED =
  /^(?:all(?: of us)?|everyone|everybody|anyone|we(?: all)?|the (?:whole|entire) (?:team|company)|(?:whole|entire) team|all (?:teams|hands)|alle|jede[rs]?|wir(?: alle)?|(?:das )?(?:ganze|gesamte) team|alle zusammen|alle teams)[.!]?$/i
const TEAM = latin(
  String.raw`(?<!\p{L})(?:teams?|squads?|tribes?|crews?|departments?|divisions?|units?|groups?|offices?|boards?|committees?|councils?|working groups?|wg|clubs?|guilds?|chapters?|directorates?|wards?|gremium|abteilung\p{L}*|bereich\p{L}*|referat\p{L}*|gruppe\p{L}*|dezernat|ressort|stabsstelle|fachschaft|lehrstuhl|\p{L}*direktion|\p{L}+(?:team|abteilung|gruppe|bereich|referat))(?!\p{L})`,
  'i',
)

/** Who a noted owner is; `undefined` where nobody is named: no field, a dash, “TBD”. */
export function ownerIn(field: Field | undefined): OwnerKind | undefined {
  if (isSlotValue(field)) return 'open'
  const value = notedValue(field)
  if (value === undefined) return undefined
  if (SHARED.test(value)) return 'shared'
  return TEAM.test(value) ? 'team' : 'person'
}

const NAMED = latin(
  String.raw`(?<!\p{L})(?:owners?(?: \p{L}+)?|owned by|leads?|led by|dri|responsible|accountable|assignees?|author|manager|contact|verantwortlich\p{L}*|zuständig\p{L}*|pate|patin|federführung|ansprechpart\p{L}*|autor(?:in)?|kontakt)\**\s*(?:[:=|]|\()\s*(?!tb[adc]|n/?a|open|offen|none|[-–—?|])\S|(?<![\p{L}\d.@/])@[a-z]`,
  'i',
)
/** “My OKRs”, “your quarter”: goals of whoever keeps the file. */
const PERSONAL = latin(String.raw`(?<!\p{L})(?:my|your|meine?|deine?)(?!\p{L})`, 'i')
const HEAD = 300

/** Whether a text names somebody somewhere, in a form that is read as no field. */
export const namesSomebody = (text: string): boolean => NAMED.test(text)

export const isPersonal = (text: string): boolean => PERSONAL.test(text.slice(0, HEAD))

/** Work for a course, which has a lecturer and no company above it. */
export const isCoursework = (text: string): boolean =>
  latin(
    String.raw`(?<!\p{L})(?:capstone|coursework|(?:course|class|student|semester) project|bootcamp|hackathon|(?:bachelor|master)[’']?s? thesis|thesis|(?:bachelor|master|abschluss|studien|haus|projekt|seminar)arbeit|studienprojekt|semesterprojekt)(?!\p{L})`,
    'i',
  ).test(text.slice(0, HEAD))

/** “… live in July Sam/Josh”, and names set apart by blanks or brackets. */
const INITIALS = latin(String.raw`\p{Ll}[.)]? (?:\p{Lu}\p{L}*)(?:/\p{Lu}\p{L}*)+$`)

const SET_APART = latin(String.raw`(?:\S[ \t]{2,}|\) )\p{Lu}\p{Ll}+(?:(?:/|, ?| ?& ?)\p{Lu}\p{Ll}+)*$`)

/** Whether names stand behind the statements themselves, each given as read and as written. */
export const endsWithNames = (statements: readonly (readonly string[])[]): boolean =>
  statements.filter(([text = '', source = '']) => INITIALS.test(text) || SET_APART.test(source)).length > 1

export const isTeam = (name: string): boolean => TEAM.test(name)

/** “Anke (Ziel 1), Paolo (Ziel 2)”, “Owners: Mei (1), Sam (2)”: one field that shares out several goals. */
export const sharesOut = (field: Field | undefined): boolean =>
  /\([^()]*\)[^()]*\([^()]*\)|(?<!\p{L})(?:O|Ziel|Objective) ?\d/u.test(field?.value ?? '')
