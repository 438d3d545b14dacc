import {existsSync} from 'node:fs'
import type {BaselineEntry} from '../baseline.js'
import {InputError} from './input-error.js'
import {readDocument} from './read.js'
import {createDocument, rewriteDocument} from './write.js'

/**
 * The entries of a baseline; none where there is no such file.
 *
 * @param name what the file is called in an error.
 * @throws InputError where the file is there and no baseline.
 */
export function readBaseline(file: string, name: string): BaselineEntry[] {
  if (!existsSync(file)) return []
  const entries = entriesIn(readDocument(file, '/'))
  if (!entries) throw new InputError(`${name} is no baseline of okr-lint. Write it anew with --suppress-all.`)
  return entries
}

function entriesIn(text: string): BaselineEntry[] | undefined {
  try {
    const {findings} = JSON.parse(text) as {findings?: unknown}
    return Array.isArray(findings) && findings.every(isEntry) ? findings : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  const {file, rule, statement, hash, count} = (value ?? {}) as Partial<Record<keyof BaselineEntry, unknown>>
  return [file, rule, statement, hash].every((text) => typeof text === 'string') && Number.isInteger(count)
}

/** One entry a line, in a fixed order, so that a diff shows what has changed and nothing else. */
export function writeBaseline(file: string, entries: readonly BaselineEntry[]): void {
  const sortKey = ({file: name, rule, statement, hash}: BaselineEntry) => [name, rule, statement, hash].join('\0')
  const sorted = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const lines = sorted.map(({file: name, rule, statement, hash, count}) => {
    return `    ${JSON.stringify({file: name, rule, statement, hash, count})}`
  })
  const text = `{\n  "version": 1,\n  "findings": [${lines.length > 0 ? `\n${lines.join(',\n')}\n  ` : ''}]\n}\n`
  if (!existsSync(file)) createDocument(file, text)
  else rewriteDocument(file, '/', readDocument(file, '/'), text)
}
