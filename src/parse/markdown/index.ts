import type {RootContent} from 'mdast'
import type {Field, Fields, KeyResult, Objective, OkrDocument, OkrSet, State} from '../../model/index.js'
import {keyResultOf, objectiveOf, stateFrom} from '../build.js'
import {stateOf} from '../fields.js'
import {pathScope} from '../path.js'
import {frontMatter} from './front-matter.js'
import type {Found, GoalDraft} from './goals.js'
import type {Item} from './item.js'
import {namesOkrs} from './labels.js'
import {outline} from './outline.js'
import {isSetHeading, type Scope, scopeOf} from './sets.js'
import type {Source} from './text.js'
import {tree} from './tree.js'
import {unlabelled} from './unlabelled.js'
import {walk} from './walk.js'

export async function parseMarkdown(
  text: string,
  filePath: string | undefined,
): Promise<Pick<OkrDocument, 'fields' | 'sets' | 'problems'>> {
  const base = text.startsWith('\ufeff') ? 1 : 0
  const nodes: RootContent[] = tree(base ? text.slice(1) : text).children
  const matter = await frontMatter(nodes[0], text, base)
  const items = outline(nodes, {text, base})
  const title = items.find(({kind}) => kind === 'heading')
  const found = read(items, nodes, {text, base}, filePath)
  const sets = setsOf(found, text, {filePath, matter: matter.fields, title})
  const fields = {...matter.fields}
  const {problems, root} = matter
  if (sets.length > 0 && credible(found, items, filePath)) return {fields, sets, problems}
  if (!root) return {fields, sets: [], problems}
  const {setsOf: dataSets} = await import('../data/index.js')
  return {fields, sets: dataSets(root, text, filePath).sets, problems}
}

/** Labels first, then a document shown as a Markdown sample in a fence, then documents without any label. */
function read(
  items: readonly Item[],
  nodes: readonly RootContent[],
  source: Source,
  filePath: string | undefined,
): Found {
  const labelled = walk(items)
  if (!isEmpty(labelled)) return labelled
  for (const node of nodes) {
    if (node.type !== 'code' || !/^(?:markdown|md)$/i.test(node.lang ?? '')) continue
    const at = source.text.indexOf(node.value, source.base + (node.position?.start.offset ?? 0))
    const sample = at < 0 ? labelled : walk(outline(tree(node.value).children, {text: source.text, base: at}))
    // A few lines in a fence are an example of the method; a document with a title of its own is shown for its goals.
    if (/^# .*okr/i.test(node.value) && sample.objectives.some(({keyResults}) => keyResults.length > 1)) return sample
  }
  return unlabelled(items, filePath)
}

const isEmpty = ({objectives, keyResults}: Found) => objectives.length + keyResults.length === 0

/** An “Objective:” in a lesson plan makes no OKRs: somebody must speak of key results or of OKRs. */
function credible(found: Found, items: readonly Item[], filePath: string | undefined): boolean {
  const explicit = [...found.keyResults, ...found.objectives.flatMap(({keyResults}) => keyResults)].filter(
    (one) => one.explicit,
  )
  if (explicit.length > 1) return true
  if (explicit.length === 1 && found.objectives.some((one) => one.explicit)) return true
  if (found.objectives.some(({keyResultsHeading}) => keyResultsHeading)) return true
  const title = items.find(({kind}) => kind === 'heading')
  const spoken = found.objectives.some((one) => one.explicit)
    ? items.filter(({kind}) => kind !== 'item')
    : title
      ? [title]
      : []
  return /okr/i.test(filePath?.split(/[\\/]/).at(-1) ?? '') || spoken.some(({content}) => namesOkrs(content.text))
}

interface Surroundings {
  filePath: string | undefined
  matter: Fields
  title: Item | undefined
}

interface Bucket {
  headings: Item[]
  objectives: Objective[]
  keyResults: KeyResult[]
  fields: Fields
  parents: Field[]
}

/** Objectives of the same unit and cycle headings are one set. */
function setsOf(found: Found, text: string, {filePath, matter, title}: Surroundings): OkrSet[] {
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
  for (const {name, field, headings} of found.fields) {
    for (const bucket of full) {
      const near = headings.at(-1)
      if (near !== undefined && near !== title && !bucket.headings.includes(near)) continue
      bucket.fields[name] ??= field
      if (name === 'parent') bucket.parents.push(field)
    }
  }
  return full.map((bucket) => setOf(bucket, full.length > 1, {filePath, matter, title}))
}

/** Short headings that each hold objectives, side by side: the teams of a file. */
function unitHeadings(found: Found): Set<Item> {
  const holders = new Map<Item, number>()
  const drafts: readonly GoalDraft[] = found.objectives
  for (const {headings} of drafts) {
    const near = headings.at(-1)
    if (near && near.level > 1 && near.content.text.split(/\s+/).length <= 5 && !near.label)
      holders.set(near, (holders.get(near) ?? 0) + 1)
  }
  return holders.size >= 2 ? new Set(holders.keys()) : new Set()
}

function setOf(bucket: Bucket, several: boolean, {filePath, matter, title}: Surroundings): OkrSet {
  const scopes = bucket.headings.map((one) =>
    one === title || isSetHeading(one.content.text) ? scopeOf(one.content.text) : {unit: one.content.text},
  )
  const noted: Scope = {
    ...((matter.teamName ?? matter.unit) ? {unit: (matter.teamName ?? matter.unit)?.value ?? ''} : {}),
    ...(matter.cycle ? {cycle: matter.cycle.value} : {}),
  }
  const scope: Scope = Object.assign({}, pathScope(filePath), ...scopes.slice(0, 1), noted, ...scopes.slice(1))
  const own = bucket.fields
  const heading = bucket.headings.at(-1)
  const states = bucket.headings.map(({content}) => draftIn(content.text)).filter((state) => state !== undefined)
  return {
    ...(several && heading ? {heading: heading.block} : {}),
    ...scope,
    ...(own.teamName ? {unit: own.teamName.value} : {}),
    ...(own.cycle ? {cycle: own.cycle.value} : {}),
    fields: own,
    state: stateFrom(own.status) ?? states.at(-1) ?? stateFrom(matter.status) ?? 'open',
    parents: bucket.parents.length > 0 ? bucket.parents : matter.parent ? [matter.parent] : [],
    objectives: bucket.objectives,
    keyResults: bucket.keyResults,
  }
}

function draftIn(heading: string): State | undefined {
  if (/[([–—-]\s*(?:draft|entwurf|wip)\b/i.test(heading)) return 'draft'
  return heading.split(' ').length <= 2 ? stateOf(heading) : undefined
}
