import type {CompletionItem, Connection, ReferenceParams, TextDocumentPositionParams} from 'vscode-languageserver'
import {vocabularyOf} from '../config/vocabulary.js'
import type {Goal} from '../workspace/index.js'
import type {Client} from './client.js'
import {codeActionsAt} from './code-actions.js'
import {completionsAt} from './completion.js'
import type {Host} from './host.js'
import {hoverAt} from './hover.js'
import {inlayHintsIn} from './inlay-hints.js'
import {KEYS} from './keys.js'
import {isConfigText, type Linted, localeOf} from './linted.js'
import {goalOf, type Navigation, nameOf, navigationOf} from './navigation.js'
import type {Project} from './project.js'
import {spanOf} from './range.js'
import type {Session} from './session.js'
import {foldsOf, symbolsOf} from './symbols.js'
import {WORDS} from './words.js'

interface Parts {
  client: Client
  host: Host
  session: Session
  project: Project
}

/** Answers what an editor asks about a document that is open. Each answer is about the text's last version. */
export function answerRequests(connection: Connection, {client, host, session, project}: Parts): void {
  const graph = (): Navigation => navigationOf(project.graph(), host.uriOf)
  const support = {documentChanges: client.documentChanges, snippets: client.snippets}

  /** Nothing is known of a document that is not open. */
  async function about<Answer>(
    {textDocument: {uri}}: {textDocument: {uri: string}},
    nothing: Answer,
    answer: (linted: Linted) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    const linted = await session.linted(uri)
    return linted ? answer(linted) : nothing
  }
  /** The same for what only the whole workspace can answer. */
  async function amidAll<Answer>(
    params: {textDocument: {uri: string}},
    nothing: Answer,
    answer: (linted: Linted) => Answer | Promise<Answer>,
  ): Promise<Answer> {
    await session.settled()
    return about(params, nothing, answer)
  }
  const offsetOf = ({text}: Linted, {position}: TextDocumentPositionParams) => text.offsetAt(position)
  const settingsOf = (linted: Linted) => {
    const config = project.configOf(host.pathOf(linted.text.uri))
    return {locale: localeOf(linted, config.locale), vocabulary: vocabularyOf(config)}
  }

  connection.onCodeAction((params) =>
    amidAll(params, [], (linted) => {
      const {locale} = settingsOf(linted)
      const navigation = graph()
      const place = spanOf(linted.text, params.range)
      const goal = navigation.goalAt(linted.document, place.start)
      const parents = named(navigation.parentsFor(linted.document, goal))
      return codeActionsAt(linted, {
        place,
        context: params.context,
        support,
        addresses: host,
        hasPage: (ruleId) => host.pageOf(ruleId) !== undefined,
        surroundings: {parents: parents.slice(0, MOST_PARENTS), cycle: quarterOf(new Date())},
        locale,
      })
    }),
  )

  connection.onHover((params) =>
    about(params, null, (linted) => {
      const navigation = graph()
      const {locale, vocabulary} = settingsOf(linted)
      return hoverAt(linted, offsetOf(linted, params), {
        addresses: host,
        reasonOf: host.reasonOf,
        parentAt(offset) {
          const named = navigation.parentAt(linted.document, offset)
          if (!named) return undefined
          const goal = goalOf(named)
          if (!goal && named.resolution.kind === 'open') return undefined
          const {contributesTo, unknownParent} = WORDS[locale]
          return {span: named.field.span, markdown: goal ? contributesTo(goal.statement.text) : unknownParent}
        },
        vocabulary,
        locale,
      })
    }),
  )

  connection.languages.inlayHint.on((params) =>
    about(params, [], (linted) => {
      const named = graph().parentsIn(linted.document)
      const texts = new Map(named.map((parent) => [parent.field, goalOf(parent)?.statement.text]))
      return inlayHintsIn(linted, spanOf(linted.text, params.range), {
        parents: named.map(({field}) => field),
        parentText: (field) => texts.get(field),
        ...settingsOf(linted),
      })
    }),
  )

  connection.onDocumentSymbol((params) => about(params, [], symbolsOf))
  connection.onFoldingRanges((params) => about(params, [], foldsOf))

  connection.onDefinition((params) =>
    amidAll(params, null, (linted) => {
      const navigation = graph()
      const named = navigation.parentAt(linted.document, offsetOf(linted, params))
      const goal = named && goalOf(named)
      return goal ? navigation.locationOf(goal) : null
    }),
  )
  connection.onReferences((params: ReferenceParams) =>
    amidAll(params, [], (linted) => {
      const navigation = graph()
      const offset = offsetOf(linted, params)
      const named = navigation.parentAt(linted.document, offset)
      const goal = named ? goalOf(named) : navigation.goalAt(linted.document, offset)
      if (!goal) return []
      const own = params.context.includeDeclaration ? [navigation.locationOf(goal)] : []
      return [...own, ...navigation.referencesTo(goal)]
    }),
  )
  connection.onWorkspaceSymbol(async ({query}) => {
    await session.settled()
    return graph().symbols(query)
  })

  connection.onCompletion((params) =>
    amidAll<CompletionItem[]>(params, [], async (linted) => {
      const {locale} = settingsOf(linted)
      const offset = offsetOf(linted, params)
      if (isConfigText(linted)) {
        const {configCompletionsAt} = await import('./config-completion.js')
        return configCompletionsAt(linted, offset, host.rules(locale))
      }
      const navigation = graph()
      return completionsAt(linted, offset, {
        parents: named(navigation.parentsFor(linted.document)),
        others: named(navigation.objectivesBeside(linted.document)),
        rules: host.rules(locale),
        keys: KEYS[locale],
      })
    }),
  )
}

/** Goals that can be named, as they are named from elsewhere. */
const named = (goals: readonly Goal[]): {id: string; text: string}[] =>
  goals.flatMap((goal) => {
    const id = nameOf(goal)
    return id === undefined ? [] : [{id, text: goal.statement.text}]
  })

/** More than these make a menu that nobody reads. */
const MOST_PARENTS = 8

const quarterOf = (day: Date): string => `${day.getFullYear()}-Q${Math.floor(day.getMonth() / 3) + 1}`
