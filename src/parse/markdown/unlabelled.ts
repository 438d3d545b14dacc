import {latin} from '../../model/latin.js'
import {isPlaceholder} from '../clean.js'
import {slice} from '../plain.js'
import {isAside} from './asides.js'
import {noteFields} from './field-lines.js'
import type {Found, GoalDraft, ObjectiveDraft} from './goals.js'
import {isGoalHeading} from './infer.js'
import {ITEM, type Item} from './item.js'
import {namesOkrs} from './labels.js'
import {opensOkrs} from './lessons.js'
import {isContents, isLink} from './position.js'

/** A list with the title that stands over it: a heading, or a line right before it. */
interface Group {
  /** Absent where a list stands below no title. */
  host?: Item | undefined
  headings: Item[]
  items: Item[]
}

/**
 * Reads a document that speaks of OKRs and calls none of its lines objective or key result: a title with a list
 * is an objective with key results, and so is a bullet with bullets of its own.
 *
 * @param names the name of the file, and its title in the front matter.
 */
export function unlabelled(items: readonly Item[], names: readonly string[]): Found {
  const found: Found = {objectives: [], keyResults: [], fields: [], unfilled: []}
  if (items.some(({label}) => label?.kind === 'objective' || label?.kind === 'keyResult')) return found
  if (items.some(explainsTerm)) return found
  if (items.some(({kind, content}) => kind === 'heading' && MINUTES.test(content.text.trim()))) return found
  collect(items, names, found)
  noteFields(items, found)
  return found
}

function collect(items: readonly Item[], names: readonly string[], found: Found): void {
  const {groups, headings} = groupsOf(region(items, names))
  const top = groups.flatMap((group) => group.items)
  const nested = new Map<Item, Item[]>()
  for (const item of items) {
    if (!item.parent || item.kind !== 'item' || !isGoal(item)) continue
    const children = nested.get(item.parent)
    if (children) children.push(item)
    else nested.set(item.parent, [item])
  }
  if (top.length === 0) return
  const parents = top.filter((item) => nested.has(item)).length
  if (parents >= 0.3 * top.length) {
    for (const group of groups) {
      for (const item of group.items)
        found.objectives.push(
          objectiveOf(item, nested.get(item) ?? [], group.host ? [...group.headings, group.host] : group.headings),
        )
    }
    return
  }
  const hosts = groups.flatMap(({host}) => (host && isGoalHeading(host.content.text) ? [host] : []))
  // “## 1 Guests come back” is numbered where the next ones are, too: “3 new branches” alone is not.
  const numbered = hosts.length > 1 && hosts.every(({content}, index) => content.text.startsWith(`${index + 1} `))
  for (const group of groups) {
    if (!group.host || !hosts.includes(group.host)) continue
    const objective = objectiveOf(group.host, group.items, group.headings)
    const {content} = objective
    found.objectives.push(numbered ? {...objective, content: slice(content, content.text.indexOf(' ') + 1)} : objective)
  }
  // A heading that holds nothing but such headings is the goal above them.
  const used = new Set(found.objectives.map(({item}) => item))
  const holders = new Set(groups.flatMap((group) => group.headings))
  for (const {host, headings: above} of headings) {
    if (!used.has(host) && holders.has(host) && isGoalHeading(host.content.text)) {
      found.objectives.push(objectiveOf(host, [], above))
    }
  }
  found.objectives.sort((a, b) => a.start - b.start)
}

const isGoal = (item: Item) =>
  !isPlaceholder(item.content.text) && item.label?.kind !== 'field' && !isLink(item) && !opensWork(item)

/** “Objectives: at most three, read out loud”: a text about the method. */
const explainsTerm = ({label, content, kind}: Item) =>
  kind !== 'heading' &&
  (label?.kind === 'objectives' || label?.kind === 'keyResults') &&
  label.end < content.text.length

/** “Owner: Ana” says something of the title above it and opens nothing. */
const isTold = ({label, content}: Item) => label?.kind === 'field' && label.end < content.text.length

/** A bullet that is nothing but “Initiatives:” opens a list of work. */
const opensWork = ({label, content}: Item) => label?.kind === 'work' && /[:：]$/.test(content.text)

/** What stands below the heading or title that speaks of OKRs, or the whole file where its name does. */
function region(items: readonly Item[], names: readonly string[]): readonly Item[] {
  const first = items.findIndex((item) => item.kind !== 'item' && item.kind !== 'table' && namesOkrs(item.content.text))
  const opener = items[first]
  if (opener && !opensOkrs(opener.content.text)) return []
  if (opener?.kind === 'heading') {
    const end = items.findIndex(
      (item, index) =>
        index > first && item.kind === 'heading' && item.level <= opener.level && !namesOkrs(item.content.text),
    )
    return items.slice(first, opener.level === 1 || end < 0 ? undefined : end)
  }
  // “Our OKRs for the autumn:” below the title does what a heading would.
  const words = opener?.content.text.split(/\s+/).length ?? 0
  // A first line is the title of the whole, whether it is written as a heading or not.
  if (opener && first === 0 && words <= TITLE && isPlan(items.slice(1))) return items.slice(1)
  if (
    opener &&
    first <= 4 &&
    (words <= 8 || (words <= 30 && (OURS.test(opener.content.text) || isTried(opener.content.text))))
  ) {
    const end = items.findIndex((item, index) => index > first && item.kind === 'heading')
    const below = items.slice(first + 1)
    // “This year our school works with OKRs.” right above the first heading speaks of all that follows.
    return end === first + 1 && isTried(opener.content.text) && isPlan(below)
      ? below
      : items.slice(first + 1, end < 0 ? undefined : end)
  }
  return names.some((name) => /okr/i.test(name)) ? items : []
}

/** Headings that only minutes, reviews and readmes have. */
const MINUTES =
  /^(?:\W*)(?:attendees|participants|agenda|decisions?|action items|installation|usage|getting started|contributing|licen[cs]e|what went (?:well|wrong).*|teilnehmende|teilnehmer|tagesordnung|beschlüsse|was lief .*|was gut lief)\W*$/i

const OURS = latin(
  String.raw`(?<!\p{L})(?:our|these|this|team|unsere?n?|diese|die) (?:[\p{L}-]+ ){0,2}okrs?(?!\p{L})`,
  'i',
)

/** “This year we try OKRs”: who says so sets goals; “for our OKRs see the wiki” does not. */
const WE_TRY = latin(
  String.raw`(?<!\p{L})(?:we|wir|our [\p{L}-]+|unsere? [\p{L}-]+)(?!\p{L}).{0,60}(?<!\p{L})(?:(?:try|us|work|pilot|test|run|introduc|adopt|start)(?:e?s|ing|ed)?|(?:probier|arbeite|nutz|test|erprob|start|führ|verwend)(?:t|en|et)?)(?!\p{L})|(?<!\p{L})(?:(?:try|pilot|test|introduc|start)(?:e|s|es|ing)?|(?:probier|arbeite|nutz|test|erprob|start|führ|verwend)(?:en|n)?) (?:we|wir)(?!\p{L})`,
  'i',
)
const ELSEWHERE = latin(String.raw`(?<!\p{L})(?:see|siehe|wiki|confluence|jira|notion|sharepoint|https?)(?!\p{L})`, 'i')

const isTried = (text: string) => WE_TRY.test(text) && !ELSEWHERE.test(text)

/** How many words a first line has at most that is a title. */
const TITLE = 14

/** Lists below several headings or bullets, with boxes to tick or with figures in many of their lines. */
function isPlan(items: readonly Item[]): boolean {
  const holders = new Set(items.map(({parent}) => parent).filter((parent) => parent?.level === ITEM))
  const titles = holders.size > 1 ? holders.size : items.filter(({kind}) => kind === 'heading').length
  const bullets = items.filter((item) =>
    holders.size > 1 ? item.parent && holders.has(item.parent) : item.kind === 'item' && item.level === ITEM,
  )
  const ticked = bullets.filter(({checked, content}) => checked !== undefined || /\d/.test(content.text))
  return titles > 1 && bullets.length > 3 && ticked.length * 2 > bullets.length
}

function groupsOf(items: readonly Item[]): {groups: Group[]; headings: {host: Item; headings: Item[]}[]} {
  const groups: Group[] = []
  const all: {host: Item; headings: Item[]}[] = []
  const headings: Item[] = []
  let closed = 0
  let host: Item | undefined
  let group: Group | undefined
  for (const item of items) {
    if (item.quoted || isContents(item)) continue
    if (item.kind === 'heading') {
      while ((headings.at(-1)?.level ?? 0) >= item.level) headings.pop()
      if (closed >= item.level) closed = 0
      if (closed === 0 && (isAside(item.content.text) || item.label?.kind === 'work')) closed = item.level
      all.push({host: item, headings: [...headings]})
      headings.push(item)
      host = item
      group = undefined
    } else if (item.kind === 'line' && !item.parent) {
      const text = item.content.text
      group = undefined
      if (isTold(item)) continue
      const heading = headings.at(-1)
      const goal = heading && isGoalHeading(heading.content.text) && heading.level > 1
      if (item.label?.kind === 'work' || isAside(text) || (item.label?.kind !== 'field' && /[:：?]$/.test(text)))
        host = undefined
      else if (!goal && item.label?.kind !== 'field')
        host = item.bold || text.split(/\s+/).length <= 15 ? item : undefined
    } else if (item.kind === 'item' && item.level === ITEM && closed === 0) {
      if (!isGoal(item)) continue
      if (!group) {
        group = {host, headings: headings.filter((one) => one !== host), items: []}
        groups.push(group)
      }
      group.items.push(item)
    }
  }
  return {groups, headings: all}
}

function objectiveOf(item: Item, results: readonly Item[], headings: readonly Item[]): ObjectiveDraft {
  const objective: ObjectiveDraft = {
    ...draftOf('objective', item, headings),
    kind: 'objective',
    weak: false,
    candidates: [],
    initiatives: [],
    keyResults: [],
  }
  for (const result of results) {
    const draft = draftOf('keyResult', result, headings)
    objective.keyResults.push(draft)
    if (draft.block.end > objective.block.end) objective.block = {...objective.block, end: draft.block.end}
  }
  return objective
}

function draftOf(kind: GoalDraft['kind'], item: Item, headings: readonly Item[]): GoalDraft {
  const {content, start, form, block} = item
  return {kind, item, content, start, form, block, fields: {}, parents: [], headings, explicit: true}
}
