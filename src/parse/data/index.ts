import type {Format, OkrDocument, OkrSet, ParseProblem} from '../../model/index.js'
import {keyResultOf, objectiveOf, stateFrom} from '../build.js'
import {pathScope} from '../path.js'
import type {DataNode} from './node.js'
import {type DataScope, dataGoals} from './shapes.js'

type Parsed = Pick<OkrDocument, 'fields' | 'sets' | 'problems'>

export async function parseData(text: string, format: Format, filePath: string | undefined): Promise<Parsed> {
  if (format === 'json') {
    const {readJson} = await import('./json.js')
    const {root, problems} = readJson(text)
    return documentOf(root ? [root] : [], problems, text, filePath)
  }
  const {readYaml} = await import('./yaml.js')
  const {roots, problems} = readYaml(text)
  return documentOf(roots, problems, text, filePath)
}

function documentOf(
  roots: readonly DataNode[],
  problems: ParseProblem[],
  text: string,
  filePath: string | undefined,
): Parsed {
  const parsed: Parsed = {fields: {}, sets: [], problems}
  for (const root of roots) {
    const {fields, sets} = setsOf(root, text, filePath)
    Object.assign(parsed.fields, fields)
    parsed.sets = [...parsed.sets, ...sets]
  }
  return parsed
}

/** The sets in a piece of data; none where it speaks of “objectives” or “goals” but of nothing else of the trade. */
export function setsOf(root: DataNode, text: string, filePath: string | undefined): Pick<Parsed, 'fields' | 'sets'> {
  const goals = dataGoals(root)
  const results = goals.keyResults.length + goals.objectives.reduce((sum, {draft}) => sum + draft.keyResults.length, 0)
  if (results === 0 && !/okr|key_?results?/i.test(text) && !/okr/i.test(filePath ?? ''))
    return {fields: goals.fields, sets: []}

  const sets = new Map<
    string,
    {scope: DataScope; objectives: OkrSet['objectives'][number][]; keyResults: OkrSet['keyResults'][number][]}
  >()
  const setOf = (scope: DataScope) => {
    const key = JSON.stringify([scope.unit, scope.level, scope.cycle])
    const set = sets.get(key) ?? {scope, objectives: [], keyResults: []}
    sets.set(key, set)
    return set
  }
  for (const {draft, scope} of goals.objectives) {
    const objective = objectiveOf(draft, text)
    if (objective) setOf(scope).objectives.push(objective)
  }
  for (const {draft, scope} of goals.keyResults) {
    const result = keyResultOf(draft, text)
    if (result) setOf(scope).keyResults.push(result)
  }
  const {fields} = goals
  return {
    fields,
    sets: [...sets.values()].map(({scope, objectives, keyResults}) => ({
      ...pathScope(filePath),
      ...scope,
      fields,
      state: stateFrom(fields.status) ?? 'open',
      parents: fields.parent ? [fields.parent] : [],
      objectives,
      keyResults,
    })),
  }
}
