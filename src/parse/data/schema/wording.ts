import type {Language} from '../../../model/index.js'
import type {SchemaPart} from './validator.js'

type Words = Record<Language, string>

const TYPES: Readonly<Record<string, Words>> = {
  string: {en: 'a text', de: 'ein Text'},
  number: {en: 'a number', de: 'eine Zahl'},
  boolean: {en: 'true or false', de: 'true oder false'},
  array: {en: 'a list', de: 'eine Liste'},
  object: {en: 'a group of keys', de: 'eine Gruppe von Schlüsseln'},
}

const THINGS: Readonly<Record<string, Words>> = {
  OkrFileObjective: {en: 'An objective', de: 'Ein Objective'},
  OkrFileKeyResult: {en: 'A key result', de: 'Ein Key Result'},
  OkrFileInitiative: {en: 'An initiative', de: 'Eine Initiative'},
}

export const thing = (title: string | undefined): Words => THINGS[title ?? ''] ?? {en: 'This', de: 'Das hier'}

/** What a value has to be. */
export function expected(part: SchemaPart): Words {
  const forms = formsOf(part)
  return {
    en: joined(
      forms.map(({en}) => en),
      'or',
    ),
    de: joined(
      forms.map(({de}) => de),
      'oder',
    ),
  }
}

function formsOf({type, anyOf, minimum, maximum, enum: choices, pattern, $ref}: SchemaPart): Words[] {
  // A gap and another way to write a figure are let pass; what is asked for is the plain form.
  if (anyOf)
    return unique(
      anyOf
        .filter((one) => !one.enum && one.pattern === undefined && !/figure|gap/.test(one.$ref ?? ''))
        .flatMap(formsOf),
    )
  if (choices) return choices.map((choice) => ({en: `“${choice}”`, de: `„${choice}“`}))
  if ($ref) return [TYPES.object ?? {en: '', de: ''}]
  if (pattern !== undefined) return [TYPES.string ?? {en: '', de: ''}]
  return [type ?? []].flat().flatMap((name) => {
    if (name === 'number' && minimum !== undefined) return [bounded(minimum, maximum)]
    return TYPES[name] ?? []
  })
}

const bounded = (minimum: number, maximum: number | undefined): Words =>
  maximum === undefined
    ? {en: `a number from ${minimum} up`, de: `eine Zahl ab ${minimum}`}
    : {en: `a number from ${minimum} to ${maximum}`, de: `eine Zahl von ${minimum} bis ${maximum}`}

const unique = (words: readonly Words[]) =>
  words.filter(({en}, index) => words.findIndex((other) => other.en === en) === index)

const joined = (words: readonly string[], or: string) =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${or} ${words.at(-1)}`

/** A value as people may recognise it. */
export function shown(data: unknown, language: Language): string {
  if (Array.isArray(data)) return TYPES.array?.[language] ?? ''
  if (typeof data === 'object' && data !== null) return TYPES.object?.[language] ?? ''
  const text = JSON.stringify(data)
  return text.length > 40 ? `${text.slice(0, 37)}…"` : text
}
