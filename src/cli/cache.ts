import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Config} from '../config/config.js'
import {InputError} from '../files/input-error.js'
import {version} from '../files/package-files.js'
import {dayIn, type LintResult} from '../lint.js'
import {type Document, lintTogether, type Together} from '../lint-together.js'
import {writeReport} from './write-report.js'

/** A result without the text, which whoever asks for it has at hand. */
type Kept = Omit<LintResult, 'source'> & {source?: string}

/**
 * The results of the run before where nothing that they depend on has changed: no text, no config, no file more or
 * less, not okr-lint itself, and not the day, for rules look at the calendar. What a document says can change what
 * there is to say of another one; so the results stand or fall together.
 *
 * @param file as the person wrote it, relative to `cwd` or absolute.
 * @param onProblem hears why the results could not be kept.
 */
export async function* cachedResultsOf(
  documents: AsyncIterable<Document>,
  together: Together,
  {file, cwd, onProblem}: {file: string; cwd: string; onProblem: (problem: InputError) => void},
): AsyncGenerator<LintResult> {
  const all: Document[] = []
  for await (const document of documents) all.push(document)
  const key = await keyOf(all, together)
  if (key === undefined) {
    onProblem(new InputError('"--cache" cannot tell whether the code of a plugin has changed; leave it out.'))
    yield* lintTogether(inTurn(all), together)
    return
  }
  const known = read(resolve(cwd, file), key)
  if (known) {
    for (const [index, {text}] of all.entries()) {
      const kept = known[index]
      if (kept) yield {source: text, ...kept}
    }
    return
  }
  const results: Kept[] = []
  for await (const result of lintTogether(inTurn(all), together)) {
    const {source, ...rest} = result
    results.push(source === all[results.length]?.text ? rest : result)
    yield result
  }
  try {
    writeReport(file, JSON.stringify({key, results}), cwd)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    onProblem(error)
  }
}

async function* inTurn(documents: readonly Document[]): AsyncGenerator<Document> {
  yield* documents
}

/** A hash of all that the results depend on; none where a config holds code. */
async function keyOf(documents: readonly Document[], {configFor, isComplete}: Together): Promise<string | undefined> {
  const hash = createHash('sha256')
  const configs = new Map<Config, string | undefined>()
  hash.update(JSON.stringify([version(), dayIn({})(), documents.length > 1 && isComplete()]))
  for (const {filePath, text} of documents) {
    const config = await configFor(filePath)
    if (!configs.has(config)) configs.set(config, asData(config))
    const data = configs.get(config)
    if (data === undefined) return undefined
    hash.update(JSON.stringify([filePath, data, text]))
  }
  return hash.digest('hex')
}

function asData(config: Config): string | undefined {
  let holdsCode = false
  const text = JSON.stringify(config, (_, value: unknown) => {
    if (typeof value !== 'function' && !(value instanceof RegExp)) return value
    holdsCode = true
    return undefined
  })
  return holdsCode ? undefined : text
}

/** A file that is missing, broken or about something else is as good as none. */
function read(file: string, key: string): Kept[] | undefined {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as {key?: unknown; results?: Kept[]}
    return kept.key === key ? kept.results : undefined
  } catch {
    return undefined
  }
}
