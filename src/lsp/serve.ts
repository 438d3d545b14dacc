import {type Connection, DidChangeWatchedFilesNotification, FileChangeType, TextDocuments} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {capabilitiesFor} from './capabilities.js'
import {clientOf} from './client.js'
import {answerCommands} from './commands.js'
import type {Host} from './host.js'
import {createProject} from './project.js'
import {createPublisher} from './publish.js'
import {quietlyOver} from './quietly.js'
import {answerRequests} from './requests.js'
import {createSession} from './session.js'

/** Typing goes on within this time, in milliseconds; linting waits for the pause. */
const PAUSE = 40

const DOCUMENTS = '**/*.{md,markdown,json,jsonc,yaml,yml}'
const CONFIGS = '**/{okr-lint.config.{json,jsonc,yaml,js,mjs,ts},package.json,.gitignore}'
const IS_CONFIG = /(?:^|[\\/])(?:okr-lint\.config\.\w+|package\.json|\.gitignore)$/

/** Speaks the language server protocol over a connection. The caller makes it and listens to it afterwards. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument)
  const quietly = quietlyOver(connection)

  connection.onInitialize(async ({capabilities, workspaceFolders, rootUri}) => {
    const client = clientOf(capabilities)
    const folders = new Set(workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : []))
    const project = await createProject(host, folders.size > 0, (message) =>
      connection.window.showWarningMessage(message),
    )
    const session = createSession(host, project, (uris) => {
      publisher.announce(uris)
      if (client.refreshesHints) quietly(connection.languages.inlayHint.refresh())
    })
    const publisher = createPublisher(connection, client, session, host, quietly)
    const timers = new Map<string, NodeJS.Timeout>()

    const lintSoon = (uri: string, wait: number) => {
      clearTimeout(timers.get(uri))
      timers.set(
        uri,
        setTimeout(() => {
          timers.delete(uri)
          quietly(session.linted(uri))
        }, wait),
      )
    }
    const lintAll = () => {
      host.forgetConfigs()
      session.restart()
      if (client.pulls) quietly(connection.languages.diagnostics.refresh())
      else for (const uri of session.openUris()) quietly(session.linted(uri))
    }

    documents.onDidChangeContent(({document}) => {
      const isFirst = session.last(document.uri) === undefined && document.version <= 1
      session.change(document)
      if (!client.pulls) lintSoon(document.uri, isFirst ? 0 : PAUSE)
    })
    documents.onDidClose(({document: {uri}}) => {
      clearTimeout(timers.get(uri))
      publisher.clear(uri)
      quietly(session.close(uri))
    })
    connection.onDidChangeWatchedFiles(({changes}) => {
      if (changes.some(({uri}) => IS_CONFIG.test(uri))) lintAll()
      for (const {uri, type} of changes) {
        if (IS_CONFIG.test(uri)) continue
        if (type === FileChangeType.Deleted) publisher.clear(uri)
        quietly(session.changeFile(uri))
      }
    })
    connection.onDidChangeConfiguration(lintAll)

    connection.onInitialized(() => {
      if (client.watchesFiles) {
        const watchers = [DOCUMENTS, CONFIGS].map((globPattern) => ({globPattern}))
        quietly(connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
      }
      for (const uri of folders) quietly(session.openFolder(uri))
      if (!client.changesFolders) return
      connection.workspace.onDidChangeWorkspaceFolders(({added, removed}) => {
        for (const {uri} of added) quietly(session.openFolder(uri))
        for (const {uri} of removed) quietly(session.closeFolder(uri))
      })
    })

    answerRequests(connection, {client, host, session, project})
    answerCommands(connection, {client, host})
    return {capabilities: capabilitiesFor(client), serverInfo: {name: 'okr-lint', version: host.version}}
  })

  documents.listen(connection)
}
