import type {Item} from './item.js'

/**
 * Bold lines over the lists of a key result section are titles of groups when they are short,
 * and the key results themselves when they are sentences; then the bullets explain them.
 */
export function sentenceTitles(items: readonly Item[]): Set<Item> {
  const result = new Set<Item>()
  let section: Item | undefined
  let titles: Item[] = []
  const close = () => {
    const words = titles.reduce((sum, {content}) => sum + content.text.split(/\s+/).length, 0)
    if (titles.length > 1 && words >= 7 * titles.length) for (const title of titles) result.add(title)
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

const isBold = ({bold, content}: Item) =>
  bold ||
  content.marks.some(({kind, start, end}) => kind === 'strong' && start === 0 && end >= content.text.length * 0.5)
