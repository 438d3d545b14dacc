import type {GraphSource} from './graph/index.js'
import type {LintWorkspace} from './lint-workspace.js'

/** The documents of a workspace for `graphOf`, each with what there is to say about it, also in the light of the others. */
export async function graphSourcesOf(workspace: LintWorkspace): Promise<GraphSource[]> {
  const results = await workspace.results()
  return results.flatMap(({filePath, messages, language}) => {
    const document = workspace.documentOf(filePath)
    return document ? [{document, messages, ...(language && {language})}] : []
  })
}
