import type {Config} from './config/config.js'
import {createLinter, type LintResult, NAMELESS, type Timed} from './lint.js'
import type {LintWorkspace} from './lint-workspace.js'

/** A document to lint; without a path it is a text that no file holds. */
export interface Document {
  filePath?: string
  text: string
}

export interface Together {
  configFor(filePath: string | undefined): Promise<Config>
  /** Whether the documents are all that there are; asked only where there are several. */
  isComplete(): boolean
  /** Hears how many documents there are so far, where there are several. */
  onCount?: ((documents: number) => Promise<void>) | undefined
  /** Does each step of the work. */
  timed?: Timed | undefined
}

/** Lints one document for itself, and several as one workspace; the results come in the order of the documents. */
export async function* lintTogether(
  documents: AsyncIterable<Document>,
  {configFor, isComplete, onCount, timed}: Together,
): AsyncGenerator<LintResult> {
  let first: Document | undefined
  let workspace: LintWorkspace | undefined
  const paths: string[] = []
  const add = async ({filePath, text}: Document, complete = isComplete) => {
    workspace ??= await startWorkspace(complete(), timed)
    await workspace.update(filePath ?? NAMELESS, text, await configFor(filePath))
    paths.push(filePath ?? NAMELESS)
    await onCount?.(paths.length)
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

/** Loaded only where there are several documents. */
async function startWorkspace(complete: boolean, timed: Timed | undefined): Promise<LintWorkspace> {
  const {createWorkspace} = await import('./lint-workspace.js')
  return createWorkspace({complete, light: true, ...(timed && {timed})})
}
