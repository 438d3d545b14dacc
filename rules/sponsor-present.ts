import {setField} from '../src/rule/changes.js'
import {hasEnded} from '../src/rule/ended.js'
import {explains} from '../src/rule/explains.js'
import {notedValue} from '../src/rule/figures.js'
import {type DocumentSubject, defineRule, type Field, type SetSubject} from '../src/rule/index.js'
import {isOpen, stateWithin} from '../src/rule/is-open.js'
import {ownerIn} from '../src/rule/owners.js'
import {escaped} from '../src/rule/phrase.js'

/** Somebody from the leadership stands behind the goals of the whole organisation. */
export default defineRule({
  id: 'sponsor-present',
  severity: 'info',
  structural: true,
  defaults: {
    /** Whose goals need a sponsor. */
    levels: ['company'] as string[],
    /** What a sponsor is called. */
    fields: ['sponsor', 'executive sponsor', 'Sponsor', 'Pate', 'Schirmherr'] as string[],
  },
  options: (z) => z.strictObject({levels: z.array(z.string()), fields: z.array(z.string())}),
  messages: {
    none: {
      en: 'These goals need people, money and patience, and nobody from the leadership is named who will see to it. Name one sponsor.',
      de: 'Diese Ziele brauchen Leute, Geld und Rückhalt, aber aus der Geschäftsführung ist niemand genannt, der dafür sorgt. Nenn eine Sponsorin oder einen Sponsor.',
    },
    nobody: {
      en: ({sponsor}: {sponsor: string}) =>
        `“${sponsor}” is nobody in particular. Name the one person from the leadership who stands behind these goals.`,
      de: ({sponsor}) =>
        `„${sponsor}“ ist niemand Bestimmtes. Nenn die eine Person aus der Geschäftsführung, die hinter diesen Zielen steht.`,
    },
    name: {en: 'Name a sponsor', de: 'Eine Sponsorin oder einen Sponsor nennen'},
  },
  texts: {who: {en: '[who from the leadership]', de: '[wer aus der Geschäftsführung]'}},
  set(subject, {options, report, write, today}) {
    const {set, objectives, document} = subject
    const level = set.level ?? set.fields.level?.value ?? document.source.fields.level?.value ?? ''
    if (!options.levels.some((name) => name.toLowerCase() === level.trim().toLowerCase())) return
    if (!objectives.some((objective) => stateWithin(objective) === 'open' && isOpen(objective))) return
    if (hasEnded(subject, today) || explains(document.source)) return
    const language = document.language ?? 'en'
    const change = () => setField(set, 'sponsor', write('who', language), language)

    const shared = sponsorsOf(subject).find((field) => ownerIn(field) === 'shared')
    if (shared)
      return report({id: 'nobody', data: {sponsor: shared.value.trim()}, suggest: [{id: 'name', changes: [change()]}]})
    const isNamed =
      sponsorsOf(subject).some((field) => ownerIn(field) !== undefined) ||
      ownersOf(subject).some((owner) => LEADERSHIP.test(owner)) ||
      isNamedInPassing(document, options.fields)
    if (!isNamed) report({id: 'none', suggest: [{id: 'name', changes: [change()]}]})
  },
})

const LEADERSHIP =
  /(?<![A-Za-zÄÖÜäöüß])(?:c[efopmhtid]o|chro|chief|president|managing|executive|directors?|founders?|vp|head|board|leadership|geschäftsführ\w*|geschäftsleit\w*|vorst[aä]nd\w*|vorsitz\w*|leit(?:ung|er|erin)|direktor\w*|gründer\w*|intendan\w*|bürgermeister\w*)(?![A-Za-zÄÖÜäöüß])/i

const placesOf = ({set, objectives, document}: SetSubject) => [
  set.fields,
  document.source.fields,
  ...objectives.map(({fields}) => fields),
]

const sponsorsOf = (subject: SetSubject): Field[] => placesOf(subject).flatMap(({sponsor}) => sponsor ?? [])

const ownersOf = (subject: SetSubject): string[] => placesOf(subject).flatMap(({owner}) => notedValue(owner) ?? [])

/** “Sponsor: @ines (COO)” in a line that is read as no field. */
function isNamedInPassing({source}: DocumentSubject, names: readonly string[]): boolean {
  const words = names.map(escaped).join('|')
  return new RegExp(
    `(?:^|[\\s*_|(])(?:${words})(?:in)?\\**\\s*[:=|]\\**\\s*(?!tb[adc]|open|offen|none|\\[|[-–—?|]|$)\\S`,
    'im',
  ).test(source.text)
}
