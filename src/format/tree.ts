import type {InspectedKeyResult, InspectedObjective, Inspection} from '../inspect.js'
import type {Paint} from './paint.js'
import {printable} from './width.js'

export interface TreeOptions {
  paint: Paint
  /** How the path of a file is shown. */
  show: (filePath: string) => string
}

const LANGUAGES: Readonly<Record<string, string>> = {en: 'English', de: 'German', other: 'neither English nor German'}

/** What was understood of documents, as a tree of objectives and their key results. */
export function tree(inspections: readonly Inspection[], options: TreeOptions): string {
  return inspections.map((inspection) => `${documentTree(inspection, options)}\n`).join('\n')
}

interface Branch {
  lines: string[]
  children: Branch[]
}

function documentTree(inspection: Inspection, {paint, show}: TreeOptions): string {
  const {objectives, keyResults, language} = inspection
  const head = paint('underline', printable(show(inspection.filePath)))
  if (objectives.length + keyResults.length === 0) return `${head}\n${paint('dim', 'no OKRs found')}`
  const branches = objectives.map((objective) => objectiveBranch(objective, paint))
  if (keyResults.length > 0) {
    const children = keyResults.map((keyResult) => keyResultBranch(keyResult, paint))
    branches.push({lines: [paint('yellow', 'Key results without an objective')], children})
  }
  const about = [LANGUAGES[language] ?? printable(language), ...whose(inspection)].join(' · ')
  return [head, paint('dim', about), ...draw(branches, paint)].join('\n')
}

const whose = ({unit, level, cycle}: Pick<Inspection, 'unit' | 'level' | 'cycle'>): string[] =>
  [unit !== undefined && level !== undefined ? `${unit} (${level})` : (unit ?? level), cycle]
    .filter((part) => part !== undefined)
    .map(printable)

function objectiveBranch(objective: InspectedObjective, paint: Paint): Branch {
  const {id, line, text, owner, parents, keyResults} = objective
  const notes = [
    `line ${line}`,
    ...whose(objective),
    ...(owner === undefined ? [] : [`owner ${owner}`]),
    ...(parents.length > 0 ? [`contributes to ${parents.join(', ')}`] : []),
  ]
  return {
    lines: [`${named(id, paint)}${paint('bold', printable(text))}`, paint('dim', printable(notes.join(' · ')))],
    children: keyResults.map((keyResult) => keyResultBranch(keyResult, paint)),
  }
}

function keyResultBranch({id, line, text, owner, ...figures}: InspectedKeyResult, paint: Paint): Branch {
  const notes = [`line ${line}`, ...figuresOf(figures), ...(owner === undefined ? [] : [`owner ${owner}`])]
  return {lines: [`${named(id, paint)}${printable(text)}`, paint('dim', printable(notes.join(' · ')))], children: []}
}

const named = (id: string | undefined, paint: Paint): string =>
  id === undefined ? '' : `${paint('cyan', printable(id))} `

function figuresOf({baseline, target, current, unit}: Partial<InspectedKeyResult>): string[] {
  const shown = [baseline, target, current].some((figure) => unit !== undefined && figure?.includes(unit))
  return [
    ...(baseline !== undefined || target !== undefined ? [`${baseline ?? '?'} → ${target ?? '?'}`] : []),
    ...(current === undefined ? [] : [`now ${current}`]),
    ...(unit === undefined || shown ? [] : [/^(?:an?|per|each|im|in|am|pro|je) /i.test(unit) ? unit : `in ${unit}`]),
  ]
}

function draw(branches: readonly Branch[], paint: Paint): string[] {
  return branches.flatMap(({lines, children}, index) => {
    const isLast = index === branches.length - 1
    const [first = '', ...rest] = lines
    const trunk = paint('dim', isLast ? '   ' : '│  ')
    return [
      `${paint('dim', isLast ? '└─ ' : '├─ ')}${first}`,
      ...rest.map((line) => `${trunk}${children.length > 0 ? paint('dim', '│  ') : '   '}${line}`),
      ...draw(children, paint).map((line) => `${trunk}${line}`),
    ]
  })
}
