import type {Format, OkrDocument} from '../model/index.js'
import {mayHoldOkrs} from './look.js'
import {type Writer, withWriter} from './writer.js'

export interface ParseOptions {
  /** Tells the format by its ending, and unit, level and cycle by its folders. */
  filePath?: string
}

/**
 * Reads the OKRs of a document. Never throws on what a file holds: what cannot be read is in `problems`.
 * The readers of each format are loaded when first needed.
 */
export async function parse(text: string, {filePath}: ParseOptions = {}): Promise<OkrDocument> {
  const format = formatOf(filePath)
  const empty: OkrDocument = {
    ...(filePath === undefined ? {} : {filePath}),
    text,
    format,
    fields: {},
    sets: [],
    unfilled: [],
    problems: [],
    directives: [],
  }
  if (!mayHoldOkrs(text, filePath)) return empty
  const directives = text.includes('okr-lint-') || text.includes('"okrLint"') ? await directivesIn(text, format) : []
  if (format === 'markdown') {
    const {parseMarkdown} = await import('./markdown/index.js')
    return written(empty, {...(await parseMarkdown(text, filePath)), directives})
  }
  const {parseData} = await import('./data/index.js')
  return written(empty, {...(await parseData(text, format, filePath)), directives})
}

async function directivesIn(text: string, format: Format): Promise<OkrDocument['directives']> {
  const {directivesIn: read} = await import('./directives/index.js')
  return read(text, format)
}

const written = (empty: OkrDocument, {writer, ...parsed}: Partial<OkrDocument> & {writer?: Writer}): OkrDocument =>
  withWriter({...empty, ...parsed}, writer)

function formatOf(filePath: string | undefined): Format {
  if (filePath && /\.jsonc?$/i.test(filePath)) return 'json'
  if (filePath && /\.ya?ml$/i.test(filePath)) return 'yaml'
  return 'markdown'
}
