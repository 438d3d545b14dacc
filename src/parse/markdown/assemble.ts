import type {Field, Fields, KeyResult, Objective, OkrSet, State} from '../../model/index.js'
import {keyResultOf, objectiveOf, stateFrom} from '../build.js'
import {levelOf, stateOf} from '../fields.js'
import {pathScope} from '../path.js'
import type {Found, GoalDraft, LooseField} from './goals.js'
import type {Item} from './item.js'
import {isSetHeading, type Scope, scopeOf, unitBeside} from './sets.js'

export interface Surroundings {
  filePath: string | undefined
  matter: Fields
  title: Item | undefined
  /** A period that the introduction names. */
  cycle: string | undefined
}

interface Bucket {
  headings: Item[]
  objectives: Objective[]
  keyResults: KeyResult[]
  fields: Fields
  parents: Field[]
}

/** Objectives of the same unit and cycle headings are one set. */
export function setsOf(found: Found, text: string, surroundings: Surroundings): OkrSet[] {
  const {title} = surroundings
  const units = unitHeadings(found)
  const buckets = new Map<Item | undefined, Bucket>()
  const bucketOf = (headings: readonly Item[]): Bucket => {
    const own = headings.filter((one) => one === title || units.has(one) || isSetHeading(one.content.text))
    const key = own.at(-1)
    let bucket = buckets.get(key)
    if (!bucket) {
      bucket = {headings: own, objectives: [], keyResults: [], fields: {}, parents: []}
      buckets.set(key, bucket)
    }
    return bucket
  }
  for (const draft of found.objectives) {
    const objective = objectiveOf(draft, text)
    if (objective) bucketOf(draft.headings).objectives.push(objective)
  }
  for (const draft of found.keyResults) {
    const result = keyResultOf(draft, text)
    if (result) bucketOf(draft.headings).keyResults.push(result)
  }
  const full = [...buckets.values()].filter((bucket) => bucket.objectives.length + bucket.keyResults.length > 0)
  const below = new Map<Item | undefined, Bucket[]>()
  for (const bucket of full) {
    for (const heading of bucket.headings) {
      const own = below.get(heading)
      if (own) own.push(bucket)
      else below.set(heading, [bucket])
    }
  }
  const general = new Set<Item | undefined>([undefined, title])
  for (const loose of found.fields) {
    const near = loose.headings.at(-1)
    if (general.has(near)) for (const bucket of full) note(bucket, loose)
    else for (const bucket of below.get(near) ?? []) note(bucket, loose)
  }
  return full.map((bucket) => setOf(bucket, full.length > 1, surroundings))
}

function note(bucket: Bucket, {name, field}: LooseField): void {
  bucket.fields[name] ??= field
  if (name === 'parent') bucket.parents.push(field)
}

/**
 * Short headings that each hold objectives, side by side: the teams of a file, also as “Kitchen:” or “Data Objectives”,
 * unless they are goals themselves.
 */
function unitHeadings(found: Found): Set<Item> {
  const holders = new Map<Item, number>()
  const drafts: readonly GoalDraft[] = found.objectives
  const goals = new Set(drafts.map(({item}) => item))
  for (const {headings} of drafts) {
    const near = headings.at(-1)
    if (near && near.level > 1 && near.content.text.split(/\s+/).length <= 5 && isUnit(near) && !goals.has(near))
      holders.set(near, (holders.get(near) ?? 0) + 1)
  }
  return holders.size >= 2 ? new Set(holders.keys()) : new Set()
}

function isUnit({label, content: {text}}: Item): boolean {
  const isWhole = label === undefined || (/^o(?:ther|bjectives)$/.test(label.kind) && label.end >= text.length)
  return isWhole && unitBeside(text) !== undefined
}

function setOf(bucket: Bucket, several: boolean, {filePath, matter, title, cycle}: Surroundings): OkrSet {
  const scopes = bucket.headings.map(({content: {text}}, index) =>
    bucket.headings[index] === title || isSetHeading(text) ? scopeOf(text) : {unit: unitBeside(text) ?? text},
  )
  const noted: Scope = {
    ...((matter.teamName ?? matter.unit) ? {unit: (matter.teamName ?? matter.unit)?.value ?? ''} : {}),
    ...(matter.cycle ? {cycle: matter.cycle.value} : {}),
    ...levelIn(matter.level?.value),
  }

  const scope: Scope = Object.assign(
    {},
    cycle ? {cycle} : {},
    pathScope(filePath),
    ...scopes.slice(0, 1),
    noted,
    ...scopes.slice(1),
  )
  const own = bucket.fields
  const heading = bucket.headings.at(-1)
  const above = heading ?? (title && title.start < startOf(bucket) ? title : undefined)
  const states = bucket.headings.map(({content}) => draftIn(content.text)).filter((state) => state !== undefined)
  return {
    ...(several && heading ? {heading: heading.block} : {}),
    ...(above ? {headingEnd: above.block.end} : {}),
    ...scope,
    ...(own.teamName?.value ? {unit: own.teamName.value} : {}),
    ...(own.cycle ? {cycle: own.cycle.value} : {}),
    ...levelIn(own.level?.value),
    fields: own,
    state: stateFrom(own.status) ?? states.at(-1) ?? stateFrom(matter.status) ?? 'open',
    parents: bucket.parents.length > 0 ? bucket.parents : matter.parent ? [matter.parent] : [],
    objectives: bucket.objectives,
    keyResults: bucket.keyResults,
  }
}

const startOf = ({objectives, keyResults}: Bucket): number =>
  Math.min(...[...objectives, ...keyResults].map(({block}) => block.start))

function levelIn(word: string | undefined): Pick<Scope, 'level'> {
  const level = levelOf(word ?? '')
  return level ? {level} : {}
}

function draftIn(heading: string): State | undefined {
  if (/[([–—-]\s*(?:draft|entwurf|wip)\b/i.test(heading)) return 'draft'
  return heading.split(' ').length <= 2 ? stateOf(heading) : undefined
}
