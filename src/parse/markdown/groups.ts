import {isMostlySlots} from '../clean.js'
import {isAside} from './asides.js'
import type {Item} from './item.js'

/** What is a key result though nothing but its place in a section of key results says so. */
export function sentenceTitles(items: readonly Item[]): Set<Item> {
  return new Set([...boldSentences(items), ...headingSentences(items), ...plainSentences(items)])
}

/** From this mean number of words on, bold lines are sentences. */
const SENTENCE = 7

/**
 * Bold lines over the lists of a key result section are titles of groups when they are short,
 * and the key results themselves when they are sentences; then the bullets explain them.
 */
function boldSentences(items: readonly Item[]): Set<Item> {
  const result = new Set<Item>()
  let section: Item | undefined
  let titles: Item[] = []
  const close = () => {
    const words = titles.reduce((sum, {content}) => sum + lengthOf(content.text), 0)
    if (titles.length > 1 && words >= SENTENCE * titles.length) for (const title of titles) result.add(title)
    titles = []
  }
  for (const [index, item] of items.entries()) {
    if (section && item.level <= section.level) {
      close()
      section = undefined
    }
    if (item.label?.kind === 'keyResults') section = item
    else if (
      section &&
      item.kind === 'line' &&
      !item.parent &&
      !item.label &&
      isBold(item) &&
      items[index + 1]?.kind === 'item'
    )
      titles.push(item)
  }
  close()
  return result
}

/** A title with slots to fill is on its way to a sentence, however short it is. */
const lengthOf = (text: string) => Math.max(text.split(/\s+/).length, isMostlySlots(text) ? SENTENCE : 0)

/** In a section of key results that holds nothing but a few plain sentences, each of them is one. */
function plainSentences(items: readonly Item[]): Item[] {
  return items.flatMap((section, index) => {
    if (section.kind !== 'heading' || section.label?.kind !== 'keyResults') return []
    const end = items.findIndex(
      ({level, label}, at) => at > index && (level <= section.level || label?.kind === 'work'),
    )
    const inner = items.slice(index + 1, end < 0 ? undefined : end)
    return inner.length <= MOST_SENTENCES && inner.every(isSentence) ? inner : []
  })
}

/** As many paragraphs as an objective has key results; more are an essay. */
const MOST_SENTENCES = 5

const isSentence = ({kind, parent, label, bold, quoted, content: {text}}: Item) =>
  kind === 'line' &&
  !parent &&
  !label &&
  !bold &&
  !quoted &&
  text.split(/\s+/).length <= 25 &&
  !/[:：?]$|[.!?] \S|https?:|^(?:see|siehe|to be|we will|we’ll|we'll|wir werden|noch|not yet)\b/i.test(text) &&
  !isAside(text)

const isBold = ({bold, content}: Item) =>
  bold ||
  content.marks.some(({kind, start, end}) => kind === 'strong' && start === 0 && end >= content.text.length * 0.5)

/**
 * In a section of key results without lists, tables or labels each heading is one;
 * where the headings are catchwords, the line below each is.
 */
function headingSentences(items: readonly Item[]): Item[] {
  const result: Item[] = []
  for (let index = 0; index < items.length; index++) {
    const section = items[index]
    if (section?.kind !== 'heading' || section.label?.kind !== 'keyResults') continue
    const inner: Item[] = []
    let listed = false
    for (let next = index + 1; (items[next]?.level ?? 0) > section.level; next++, index++) {
      const item = items[next]
      if (!item) break
      listed ||=
        item.kind === 'table' ||
        (item.kind === 'item' && item.label?.kind !== 'field') ||
        item.label?.kind === 'keyResult'
      const named = item.label === undefined || item.label.kind === 'other'
      if (item.kind === 'heading' && named && !isAside(item.content.text)) {
        const below = items[next + 1]
        const short = item.content.text.replace(/^\[?P\d\]?:?\s*/, '').split(/\s+/).length <= 4
        inner.push(short && below?.kind === 'line' && !below.label ? below : item)
      }
    }
    if (!listed) result.push(...inner)
  }
  return result
}
