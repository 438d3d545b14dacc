import type {Config} from '../config/config.js'
import {createLinter, type LintResult, NAMELESS, type Timed} from '../lint.js'
import type {LintWorkspace} from '../lint-workspace.js'
import type {Document} from './documents.js'

export interface Together {
  configFor(filePath: string | undefined): Promise<Config>
  /** Whether the documents are all that there are; asked only where there are several. */
  isComplete(): boolean
  /** Does each step of the work. */
  timed?: Timed | undefined
}

/** Lints one document for itself, and several as one workspace; the results come in the order of the documents. */
export async function* resultsOf(
  documents: AsyncIterable<Document>,
  {configFor, isComplete, timed}: Together,
): AsyncGenerator<LintResult> {
  let first: Document | undefined
  let workspace: LintWorkspace | undefined
  const paths: string[] = []
  const add = async ({filePath, text}: Document, complete = isComplete) => {
    workspace ??= await startWorkspace(complete(), timed)
    await workspace.update(filePath ?? NAMELESS, text, await configFor(filePath))
    paths.push(filePath ?? NAMELESS)
    if (paths.length === MANY) await spareMemory()
  }
  for await (const document of documents) {
    if (first && !workspace) await add(first)
    if (first) await add(document)
    else first = document
  }
  // Only a workspace is timed.
  if (first && !workspace && timed) await add(first, () => false)
  for (const path of paths) {
    const result = await workspace?.resultOf(path)
    if (result) yield result
  }
  if (!first || workspace) return
  const {text, filePath} = first
  const lint = await createLinter(await configFor(filePath))
  yield await lint(text, filePath === undefined ? {} : {filePath})
}

/** From this many documents on, memory counts for more than the last bit of time. */
const MANY = 100

/** Lets the heap grow in smaller steps: a thousand documents take a fifth less memory for a tenth more time. */
async function spareMemory(): Promise<void> {
  const {setFlagsFromString} = await import('node:v8')
  setFlagsFromString('--heap-growing-percent=30')
}

/** Loaded only where there are several documents. */
async function startWorkspace(complete: boolean, timed: Timed | undefined): Promise<LintWorkspace> {
  const {createWorkspace} = await import('../lint-workspace.js')
  return createWorkspace({complete, light: true, ...(timed && {timed})})
}
