import type {Field} from '../model/index.js'
import {nearestOwner, only} from './choose.js'
import type {Goal} from './goals.js'
import {headingOf, slugOf, slugsIn} from './headings.js'
import type {Place} from './link.js'
import {linkedPath, sharedFolders} from './path.js'
import {referenceIn} from './reference.js'
import {type Entry, KEYS} from './register.js'
import {byNumber, OPEN, type Resolution, type Search} from './resolution.js'
import {isQuoted, wordsOf} from './text.js'

/** The goal at the end of a link; `undefined` where a bare name is no file's. */
export function atPlace(place: Place, field: Field, search: Search): Resolution | undefined {
  if (place.isName) {
    const entry = fileCalled(place.file ?? '', search)
    return entry && inEntry(entry, place.anchor, field, search)
  }
  if (place.file === undefined) return inEntry(search.home, place.anchor, field, search)
  const {filePath} = search.home.document
  if (filePath === undefined) return OPEN
  const path = linkedPath(filePath, place.file)
  const [entry] = search.lookup.entries(KEYS.file(path))
  if (entry) return inEntry(entry, place.anchor, field, search)
  const isWhole = search.complete && /\.(?:md|markdown)$/i.test(path)
  const isKnownFolder = isWhole && search.lookup.entries(KEYS.folder(path)).size > 0
  return isKnownFolder ? {kind: 'unknown-file', file: place.file} : OPEN
}

/** The file of this name; of several the nearest. */
function fileCalled(name: string, {home, lookup}: Search): Entry | undefined {
  const [first, ...others] = lookup.entries(KEYS.stem(name.toLowerCase()))
  if (!first || others.length === 0) return first
  const shared = ({document}: Entry) => sharedFolders(home.document.filePath ?? '', document.filePath ?? '')
  const [nearest, second] = [first, ...others].sort((a, b) => shared(b) - shared(a))
  return nearest && second && shared(nearest) > shared(second) ? nearest : undefined
}

function inEntry(entry: Entry, anchor: string | undefined, {value}: Field, {home}: Search): Resolution {
  if (anchor === undefined) return wholeFile(entry, value)
  const found = goalsAt(entry, anchor)
  if (found.length > 0) return only(nearestOwner(found, home), {id: anchor, joined: false, rest: ''})
  if (slugsIn(entry.document).has(slugOf(anchor))) return OPEN
  const numbered = entry.goals.filter(({ids}) => ids.length > 0)
  return numbered.length > 1
    ? {kind: 'missing', reference: {id: `#${anchor}`, joined: false, rest: ''}, known: byNumber(numbered)}
    : OPEN
}

/** A link to a file means what its words say, else the only objective that is there. */
function wholeFile({goals}: Entry, words: string): Resolution {
  const reference = referenceIn(words)
  const named = goals.filter(({ids}) => reference && ids.includes(reference.id))
  if (reference && named.length > 0) return only(named, reference)
  const [objective, ...others] = goals.filter(({statement}) => statement.kind === 'objective')
  return objective && others.length === 0 ? {kind: 'goal', goal: objective} : OPEN
}

/** By the heading that the anchor was made of, the number in it, an id, a JSON pointer or the goal's text. */
function goalsAt({goals, document}: Entry, anchor: string): readonly Goal[] {
  const slug = slugOf(anchor)
  const words = wordsOf(anchor.replace(/^(?:objective|ziel|o|kr)[ -]?[\d.]+/i, ''))
  const id = referenceIn(anchor.replace(/-/g, ' '))?.id
  const ways: ((goal: Goal) => boolean)[] = [
    (goal) => slugOf(headingOf(goal, document) ?? '') === slug,
    ({ids}) => ids.includes(anchor.toUpperCase()) || (id !== undefined && ids.includes(id)),
    ({statement: {form}}) =>
      form.kind === 'value' && (form.pointer === anchor || form.pointer.startsWith(`${anchor}/`)),
    ({statement: {text}}) => words.length > 1 && isQuoted(words, wordsOf(text)),
  ]
  for (const isMeant of ways) {
    const found = goals.filter(isMeant)
    if (found.length > 0) return found.slice(0, found[0]?.statement.form.kind === 'value' ? 1 : undefined)
  }
  return []
}
