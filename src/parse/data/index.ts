import type {Format, OkrDocument, OkrSet, ParseProblem, Span} from '../../model/index.js'
import {keyResultOf, objectiveOf, stateFrom} from '../build.js'
import {pathScope} from '../path.js'
import type {Writer} from '../writer.js'
import type {DataNode, DataTree} from './node.js'
import type {DataScope} from './notes.js'
import {dataGoals} from './shapes.js'
import {dataWriter} from './write/index.js'

type Parsed = Pick<OkrDocument, 'fields' | 'sets' | 'problems'> & {writer: Writer}

export async function parseData(text: string, format: Format, filePath: string | undefined): Promise<Parsed> {
  if (format === 'json') {
    const {readJson} = await import('./json.js')
    const {root, problems} = readJson(text)
    return documentOf({syntax: 'json', text, roots: root ? [root] : []}, problems, filePath)
  }
  const {readYaml} = await import('./yaml.js')
  const {roots, problems} = readYaml(text)
  return documentOf({syntax: 'yaml', text, roots}, problems, filePath)
}

async function documentOf(tree: DataTree, problems: ParseProblem[], filePath: string | undefined): Promise<Parsed> {
  const goals = goalsOf(tree, filePath)
  const {repeatedKeys, schemaProblems} = await import('./schema/index.js')
  const blocks = new Set(
    goals.sets
      .flatMap((set) => [...set.objectives, ...set.objectives.flatMap(({keyResults}) => keyResults)])
      .map(({block}) => `${block.start}-${block.end}`),
  )
  const isGoal = ({start, end}: Span) => blocks.has(`${start}-${end}`)
  const repeated = tree.roots.flatMap((root) => repeatedKeys(root, isGoal))
  return {...goals, problems: [...problems, ...repeated, ...(await schemaProblems(tree))]}
}

/** The goals in a tree of data, and who writes into it. */
export function goalsOf(tree: DataTree, filePath: string | undefined): Omit<Parsed, 'problems'> {
  const read = tree.roots.map((root) => setsOf(root, tree.text, filePath))
  return {
    fields: Object.assign({}, ...read.map(({fields}) => fields)),
    sets: read.flatMap(({sets}) => sets),
    writer: dataWriter(tree),
  }
}

/** The sets in a piece of data; none where it speaks of “objectives” or “goals” but of nothing else of the trade. */
function setsOf(root: DataNode, text: string, filePath: string | undefined): Pick<Parsed, 'fields' | 'sets'> {
  const {objectives, keyResults, fields} = dataGoals(root)
  const results = keyResults.length + objectives.reduce((sum, {draft}) => sum + draft.keyResults.length, 0)
  if (results === 0 && !/okr|key_?results?/i.test(text) && !/okr/i.test(filePath ?? '')) return {fields, sets: []}

  const sets = new Map<
    string,
    OkrSet & {objectives: OkrSet['objectives'][number][]; keyResults: OkrSet['keyResults'][number][]}
  >()
  const holders = new Map<OkrSet['fields'], number>()
  const setFor = (scope: DataScope) => {
    const holder = holders.get(scope.fields) ?? holders.size
    holders.set(scope.fields, holder)
    const key = JSON.stringify([scope.unit, scope.level, scope.cycle, holder])
    const set = sets.get(key) ?? {...openSet(scope, filePath), objectives: [], keyResults: []}
    sets.set(key, set)
    return set
  }
  for (const {draft, scope} of objectives) {
    const objective = objectiveOf(draft, text)
    if (objective) setFor(scope).objectives.push(objective)
  }
  for (const {draft, scope} of keyResults) {
    const result = keyResultOf(draft, text)
    if (result) setFor(scope).keyResults.push(result)
  }
  return {fields, sets: [...sets.values()]}
}

const openSet = ({fields, parents, ...scope}: DataScope, filePath: string | undefined) => ({
  ...pathScope(filePath),
  ...scope,
  fields,
  state: stateFrom(fields.status) ?? ('open' as const),
  parents,
})
