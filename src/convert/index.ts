import {documentLanguage} from '../language/index.js'
import type {Language, OkrDocument} from '../model/index.js'
import {type ParseOptions, parse} from '../parse/index.js'
import {fileOf} from './file.js'
import type {LeftOut} from './left-out.js'

export type {LeftOut}

export const CONVERT_FORMATS = ['md', 'json', 'yaml'] as const

export type ConvertFormat = (typeof CONVERT_FORMATS)[number]

export interface ConvertOptions extends ParseOptions {
  to: ConvertFormat
}

export interface Conversion {
  text: string
  /** What the result does not hold; empty where nothing was lost. */
  leftOut: LeftOut[]
}

/** Writes the OKRs of a document as Markdown, or in the shape of okr.schema.json as JSON or YAML. */
export async function convertText(text: string, {to, ...options}: ConvertOptions): Promise<Conversion> {
  const document = await parse(text, options)
  return {text: await convertDocuments([document], to), leftOut: await leftOutOf(document)}
}

/** Writes the OKRs of several documents as one. */
export async function convertDocuments(documents: readonly OkrDocument[], to: ConvertFormat): Promise<string> {
  const file = fileOf(documents)
  if (to === 'json') return `${JSON.stringify(file, undefined, 2)}\n`
  if (to === 'yaml') {
    const {stringify} = await import('yaml')
    return stringify(file, {lineWidth: 0})
  }
  const {markdownOf} = await import('./markdown.js')
  const [first] = documents
  return markdownOf(file, first ? wordsFor(first) : 'en')
}

/** What the document holds beside its OKRs. */
export async function leftOutOf(document: OkrDocument): Promise<LeftOut[]> {
  const {leftOut} = await import('./left-out.js')
  return leftOut(document, wordsFor(document))
}

const wordsFor = (document: OkrDocument): Language => (documentLanguage(document) === 'de' ? 'de' : 'en')
