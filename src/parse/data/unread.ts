import type {Format, Span} from '../../model/index.js'
import {INITIATIVE_LIST, normal, OBJECTIVE_LIST, RESULT_LIST} from './keys.js'
import {type DataNode, type Entry, startOf} from './node.js'
import {isScopeKey} from './notes.js'

/** A key whose value is in no goal and no field. */
export interface UnreadKey {
  key: string
  start: number
}

/** The keys of a file that nothing was read from; of a whole branch only the topmost. @param read what was read */
export async function unreadKeys(text: string, format: Format, read: readonly Span[]): Promise<UnreadKey[]> {
  const starts = [...new Set(read.map(({start}) => start))].sort((a, b) => a - b)
  const isRead = ({start, end}: Span) => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) < start) low = middle + 1
      else high = middle
    }
    return (starts[low] ?? end + 1) <= end
  }
  return (await rootsOf(text, format)).flatMap((root) => unreadIn(root, isRead))
}

async function rootsOf(text: string, format: Format): Promise<DataNode[]> {
  if (format === 'json') {
    const {readJson} = await import('./json.js')
    const {root} = readJson(text)
    return root ? [root] : []
  }
  const {readYaml} = await import('./yaml.js')
  return readYaml(text).roots
}

function unreadIn(node: DataNode, isRead: (span: Span) => boolean): UnreadKey[] {
  if (node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => unreadIn(item, isRead))
  return node.entries.flatMap((entry) => {
    if (entry.isMerged || isKnown(entry) || isEmpty(entry.value)) return []
    if (!isRead({start: startOf(entry.value), end: entry.end})) return [{key: entry.key, start: entry.keySpan.start}]
    return unreadIn(entry.value, isRead)
  })
}

const STRUCTURE = /^(?:\$schema|sets|okrlint|<<)$/

const isKnown = ({key, value}: Entry) =>
  STRUCTURE.test(normal(key)) ||
  (value.kind === 'scalar' && isScopeKey(key)) ||
  (value.kind !== 'scalar' && value.kind === 'list' && value.items.length === 0 && isList(key))

const isList = (key: string) =>
  [OBJECTIVE_LIST, RESULT_LIST, INITIATIVE_LIST].some((pattern) => pattern.test(normal(key)))

const isEmpty = (node: DataNode) => node.kind === 'scalar' && node.text.text === ''
