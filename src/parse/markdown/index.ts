import type {RootContent} from 'mdast'
import type {OkrDocument, ParseProblem, Span} from '../../model/index.js'
import {fullCycleIn} from '../cycle.js'
import type {Writer} from '../writer.js'
import {setsOf} from './assemble.js'
import {chunksOf, definitionsIn} from './chunks.js'
import {credible} from './credible.js'
import {frontMatter} from './front-matter.js'
import type {Found} from './goals.js'
import type {Item} from './item.js'
import {outline} from './outline.js'
import type {Source} from './text.js'
import {tree} from './tree.js'
import {unlabelled} from './unlabelled.js'
import {walk} from './walk.js'

export async function parseMarkdown(
  text: string,
  filePath: string | undefined,
): Promise<Pick<OkrDocument, 'fields' | 'sets' | 'unfilled' | 'problems'> & {writer?: Writer}> {
  const base = text.startsWith('\ufeff') ? 1 : 0
  const definitions = definitionsIn(text)
  const items: Item[] = []
  const samples: Sample[] = []
  let opening: RootContent | undefined
  // Each part's tree is let go once it is read: it is many times as large as its text.
  const {chunks, skipped} = chunksOf(text, base)
  for (const {start, end} of chunks) {
    const more = definitions && text.lastIndexOf(']', end) >= start ? definitions : ''
    const nodes = tree(text.slice(start, end) + more, start === base)
    if (start === base) opening = nodes[0]
    const source = {text, base: start}
    for (const item of outline(nodes, source)) items.push(item)
    samples.push(...samplesIn(nodes, source))
  }
  const matter = await frontMatter(opening, text, base)
  const {fields, root} = matter
  const problems = [...matter.problems, ...skipped.flatMap((span) => tooLong(span, text) ?? [])]

  const found = read(items, samples, [nameOf(filePath), titleIn(opening)])
  if (credible(found, items, filePath)) {
    const title = items.find(({kind}) => kind === 'heading')
    const sets = setsOf(found, text, {filePath, matter: fields, title, cycle: introduced(items, found)})
    if (sets.length > 0) return {fields, sets, unfilled: found.unfilled, problems}
  }
  if (!root) return {fields, sets: [], unfilled: [], problems}
  const {goalsOf} = await import('../data/index.js')
  const {sets, writer} = goalsOf({syntax: 'yaml', text, roots: [root]}, filePath)
  return {fields, sets, unfilled: [], problems, ...(sets.length > 0 ? {writer} : {})}
}

/** An image written out in a line is no text that anybody misses. */
function tooLong({start, end}: Span, text: string): ParseProblem | undefined {
  if (/data:[a-z]+\//.test(text.slice(start, start + 2_000))) return undefined
  const message = {
    en: 'This line is too long or nested too deeply to be read. Break it into lines and run okr-lint again.',
    de: 'Diese Zeile ist zu lang oder zu tief verschachtelt, um sie zu lesen. Teil sie auf und ruf okr-lint noch einmal auf.',
  }
  return {message, span: {start, end: Math.min(end, start + 80)}}
}

/** Labels first, then a document shown as a Markdown sample in a fence, then documents without any label. */
function read(items: readonly Item[], samples: readonly Sample[], names: readonly string[]): Found {
  const labelled = walk(items)
  if (!isEmpty(labelled)) return labelled
  for (const source of samples) {
    const sample = walk(outline(tree(source.sample), source))
    if (sample.objectives.some(({keyResults}) => keyResults.length > 1)) return sample
  }
  return unlabelled(items, names)
}

const nameOf = (filePath = '') => filePath.split(/[\\/]/).at(-1) ?? ''

/** The title that the front matter gives the document. */
const titleIn = (opening: RootContent | undefined) =>
  opening?.type === 'yaml' ? (/^title:[ \t]*(.+)$/m.exec(opening.value)?.[1] ?? '') : ''

interface Sample extends Source {
  sample: string
}

/** A few lines in a fence are an example of the method; a document with a title of its own is shown for its goals. */
function samplesIn(nodes: readonly RootContent[], {text, base}: Source): Sample[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'code' || !/^(?:markdown|md)$/i.test(node.lang ?? '') || !/^# .*okr/i.test(node.value)) return []
    const at = text.indexOf(node.value, base + (node.position?.start.offset ?? 0))
    return at < 0 ? [] : [{text, base: at, sample: node.value}]
  })
}

const isEmpty = ({objectives, keyResults}: Found) => objectives.length + keyResults.length === 0

/** The period named in the lines above the first objective: “We work on two goals this half-year (2027-H1).” */
function introduced(items: readonly Item[], {objectives, keyResults}: Found): string | undefined {
  const first = Math.min(
    ...[objectives[0], keyResults[0]].map((draft) => draft?.block.start ?? Number.POSITIVE_INFINITY),
  )
  for (const {kind, content, block} of items) {
    if (block.start >= first) return undefined
    const cycle = kind === 'line' ? fullCycleIn(content.text) : undefined
    if (cycle) return cycle
  }
  return undefined
}
