import {editDistance} from '../../../model/edit-distance.js'
import type {Language} from '../../../model/index.js'
import type {SchemaError} from './validator.js'
import {expected, shown, thing} from './wording.js'

/** What is wrong at a place. */
export interface PlacedError {
  path: readonly string[]
  /** The key that is the matter, where it is not the value. */
  key?: string
  message: Record<Language, string>
}

/** So many are enough for one run: the rest often follows from them. */
const MOST = 50

/** One error a place, in words. Where a value may have several forms, the one that comes nearest says what is wrong. */
export function readErrors(errors: readonly SchemaError[]): PlacedError[] {
  const paths = errors.map(({instancePath}) => instancePath)
  const isOuter = (path: string) => paths.some((other) => other.startsWith(`${path}/`))
  const seen = new Set<string>()
  const found: PlacedError[] = []
  for (const error of errors.toSorted((a, b) => rank(a) - rank(b))) {
    const {instancePath, keyword, params} = error
    const key = params.additionalProperty ?? params.missingProperty ?? ''
    const isForm = keyword === 'anyOf' || keyword === 'type'
    if (seen.has(`${instancePath} ${key}`) || (isForm && (isOuter(instancePath) || hasOwn(errors, error)))) continue
    if (key === '') seen.add(`${instancePath} `)
    seen.add(`${instancePath} ${key}`)
    const placed = placedError(error)
    if (placed && found.length < MOST) found.push(placed)
  }
  return found
}

/** What a value may be says more than what one of its forms would have to be. */
const rank = ({keyword}: SchemaError) => (keyword === 'anyOf' ? 0 : 1)

/** A map with a wrong key is no wrong text, though a text would have done. */
const hasOwn = (errors: readonly SchemaError[], {instancePath, parentSchema}: SchemaError) =>
  parentSchema.properties === undefined &&
  errors.some(
    (other) =>
      other.instancePath === instancePath &&
      /^(?:required|additionalProperties)$/.test(other.keyword) &&
      other.parentSchema.properties,
  )

function placedError({instancePath, keyword, params, parentSchema, data}: SchemaError): PlacedError | undefined {
  const path = instancePath.split('/').slice(1).map(unescaped)
  const name = path.findLast((part) => !/^\d+$/.test(part)) ?? ''
  const at = {en: ` (at ${instancePath || '/'})`, de: ` (bei ${instancePath || '/'})`}
  if (keyword === 'additionalProperties' && params.additionalProperty !== undefined) {
    return {
      path,
      key: params.additionalProperty,
      message: unknownKey(params.additionalProperty, Object.keys(parentSchema.properties ?? {}), at),
    }
  }
  if (keyword === 'required' && params.missingProperty !== undefined) {
    if (parentSchema.properties === undefined) return undefined
    return {path, message: missingKey(params.missingProperty, parentSchema.title, at)}
  }
  if (parentSchema.anyOf?.every(({required}) => required)) return {path, message: noGoals()}
  const wanted = expected(parentSchema)
  const isItem = /\/\d+$/.test(instancePath)
  const [subject, gegenstand] = isItem ? [`Each of “${name}”`, `Jedes von „${name}“`] : [`“${name}”`, `„${name}“`]
  return {
    path,
    message: {
      en: `${subject} must be ${wanted.en}, not ${shown(data, 'en')}${at.en}.`,
      de: `${gegenstand} muss ${wanted.de} sein, nicht ${shown(data, 'de')}${at.de}.`,
    },
  }
}

function unknownKey(key: string, known: readonly string[], at: Record<Language, string>): Record<Language, string> {
  const near = known
    .map((name) => ({name, distance: editDistance(key.toLowerCase().replace(/[_-]/g, ''), name.toLowerCase())}))
    .filter(({distance}) => distance <= Math.max(1, Math.floor(key.length / 3)))
    .sort((a, b) => a.distance - b.distance)[0]?.name
  return {
    en: `“${key}” is no key that okr.schema.json knows here${at.en}. ${near ? `Did you mean “${near}”?` : 'Let keys of your own begin with “x-”.'}`,
    de: `„${key}“ ist kein Schlüssel, den okr.schema.json hier kennt${at.de}. ${near ? `Meinst du „${near}“?` : 'Lass eigene Schlüssel mit „x-“ beginnen.'}`,
  }
}

const missingKey = (
  key: string,
  title: string | undefined,
  at: Record<Language, string>,
): Record<Language, string> => ({
  en: `${thing(title).en} needs “${key}”${at.en}.`,
  de: `${thing(title).de} braucht „${key}“${at.de}.`,
})

const noGoals = (): Record<Language, string> => ({
  en: 'This file names okr.schema.json but has no “objectives”. Add them, or “sets” where it holds several.',
  de: 'Diese Datei nennt okr.schema.json, hat aber keine „objectives“. Ergänz sie, oder „sets“, wenn es mehrere sind.',
})

const unescaped = (part: string) => part.replace(/~1/g, '/').replace(/~0/g, '~')
