import {type Location, SymbolKind, type WorkspaceSymbol} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Field, Level, OkrDocument, Span} from '../model/index.js'
import {type Goal, LEVELS, linksOf, type NamedParent, type Workspace} from '../workspace/index.js'
import {rangeOf, touches} from './range.js'
import {wholeOf} from './statements.js'

/** The alignment graph as the editor asks for it: who is named where, and who could be. */
export interface Navigation {
  parentsIn(document: OkrDocument): readonly NamedParent[]
  parentAt(document: OkrDocument, offset: number): NamedParent | undefined
  /** The goal whose own text stands at a place. */
  goalAt(document: OkrDocument, offset: number): Goal | undefined
  /** Where a goal stands, in its own file. */
  locationOf(goal: Goal): Location
  /** All places that name a goal as their parent. */
  referencesTo(goal: Goal): Location[]
  /** Goals that one of this unit could contribute to: from the nearest level above up, or from the top down. */
  parentsFor(document: OkrDocument, goal?: Goal): Goal[]
  /** Objectives of other documents. */
  objectivesBeside(document: OkrDocument): Goal[]
  symbols(query: string): WorkspaceSymbol[]
}

/** The goal that a named parent is, where it is known. */
export const goalOf = ({resolution}: NamedParent): Goal | undefined =>
  resolution.kind === 'goal' ? resolution.goal : undefined

/** How a goal is named from another document: with its unit where it has one, `Company/O2`. */
export function nameOf(goal: Goal): string | undefined {
  const [id] = goal.ids
  if (id === undefined) return undefined
  const unit = goal.owner.set.unit ?? goal.owner.level
  return unit === undefined || /[A-Z]-/.test(id) ? id : `${unit}/${id}`
}

export function navigationOf(workspace: Workspace, uriOf: (path: string) => string): Navigation {
  const {goals, parents} = workspace
  const at = (span: Span, offset: number) => touches(span, {start: offset, end: offset})
  const place = ({owner: {document}}: Goal, span: Span): Location => ({
    uri: uriOf(document.filePath ?? ''),
    range: rangeOf(TextDocument.create('', '', 0, document.text), span),
  })
  const fieldsOf = (document: OkrDocument) => parents.filter(({from}) => from.owner.document === document)

  return {
    parentsIn: (document) => unique(fieldsOf(document)),
    parentAt: (document, offset) => fieldsOf(document).find(({field}) => at(field.span, offset)),
    goalAt: (document, offset) =>
      goals.find(({owner, statement}) => owner.document === document && at(wholeOf(statement), offset)),
    locationOf: (goal) => place(goal, goal.statement.span),
    referencesTo: (goal) =>
      unique(linksOf(workspace).filter(({to}) => to === goal))
        .map(({from, field}) => place(from, field.span))
        .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.range.start.line - b.range.start.line)),
    parentsFor(document, goal) {
      const own = goal ?? goals.find(({owner}) => owner.document === document)
      const level = own?.owner.level
      const above = goals.filter(
        ({statement, owner, ids}) =>
          statement.kind === 'objective' && ids.length > 0 && owner !== own?.owner && isAbove(owner.level, level),
      )
      const down = level === undefined ? 1 : -1
      return above.sort((a, b) => down * (rank(a.owner.level) - rank(b.owner.level)))
    },
    objectivesBeside: (document) =>
      goals.filter(({statement, owner}) => statement.kind === 'objective' && owner.document !== document),
    symbols(query) {
      const wanted = query.toLowerCase()
      return goals
        .filter(({statement, ids}) => [statement.text, ...ids].some((name) => name.toLowerCase().includes(wanted)))
        .map((goal) => ({
          name: [goal.ids[0], goal.statement.text].filter((part) => part !== undefined).join(': '),
          kind: goal.statement.kind === 'objective' ? SymbolKind.Event : SymbolKind.Number,
          location: place(goal, goal.statement.span),
          ...(goal.owner.set.unit !== undefined && {containerName: goal.owner.set.unit}),
        }))
    },
  }
}

/** A parent that is named once for a whole set belongs to each of its objectives. */
function unique<Named extends {field: Field}>(named: readonly Named[]): Named[] {
  return [...new Map(named.map((one) => [one.field, one])).values()]
}

const rank = (level: Level | undefined) => (level === undefined ? -1 : LEVELS.indexOf(level))

/** Without a level nobody can be ruled out. */
const isAbove = (upper: Level | undefined, lower: Level | undefined) =>
  upper === undefined || lower === undefined ? upper !== 'person' : rank(upper) < rank(lower)
