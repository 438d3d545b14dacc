import {type GraphSource, graphOf, type OkrGraph} from '../../src/graph/index.js'
import {parse} from '../../src/parse/index.js'

/** The graph of texts by their paths. */
export async function graphOfFiles(
  files: Readonly<Record<string, string>>,
  options?: Parameters<typeof graphOf>[1],
): Promise<OkrGraph> {
  const sources = await Promise.all(
    Object.entries(files).map(
      async ([filePath, text]): Promise<GraphSource> => ({document: await parse(text, {filePath})}),
    ),
  )
  return graphOf(sources, options)
}

/** A document of one unit; each objective is a text, or a text and what stands below it. */
export function page(
  unit: string,
  level: string,
  objectives: readonly (string | readonly [string, string])[],
  cycle = '2027-Q1',
): string {
  const goals = objectives.map((objective, index) => {
    const [text, below = ''] = typeof objective === 'string' ? [objective] : objective
    const number = index + 1
    return `## Objective ${number}: ${text}\n\n${below}\n\n- KR${number}.1: Complaints from 40 to 12 a month\n`
  })
  return `---\nunit: ${unit}\nlevel: ${level}\ncycle: ${cycle}\n---\n\n# ${unit}\n\n${goals.join('\n')}`
}
