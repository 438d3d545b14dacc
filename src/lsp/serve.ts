import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  TextDocuments,
} from 'vscode-languageserver'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {capabilitiesFor} from './capabilities.js'
import {clientOf} from './client.js'
import {answerCommands} from './commands.js'
import {followSettings} from './follow-settings.js'
import type {Host} from './host.js'
import {createPace} from './pace.js'
import {createProject} from './project.js'
import {createPublisher} from './publish.js'
import {quietlyOver} from './quietly.js'
import {answerRequests} from './requests.js'
import {createSession} from './session.js'

const DOCUMENTS = '**/*.{md,markdown,json,jsonc,yaml,yml}'
const CONFIGS = '**/{okr-lint.config.{json,jsonc,yaml,yml,js,mjs,cjs,ts,mts,cts},package.json,.gitignore}'

/** Speaks the language server protocol over a connection. The caller makes it and listens to it afterwards. */
export function serve(connection: Connection, host: Host): void {
  const documents = new TextDocuments(TextDocument)
  const quietly = quietlyOver(connection)
  const warn = (message: string) => void connection.window.showWarningMessage(message)

  connection.onInitialize(async ({capabilities, workspaceFolders, rootUri, initializationOptions}) => {
    const client = clientOf(capabilities)
    const folders = new Set(workspaceFolders?.map(({uri}) => uri) ?? (rootUri ? [rootUri] : []))
    const [firstFolder] = folders
    const isComplete = folders.size > 0 && host.documentsBelow !== undefined
    const project = await createProject(host, isComplete, warn)
    const session = createSession(host, project, (uris) => {
      publisher.announce(uris)
      if (client.refreshesHints) quietly(connection.languages.inlayHint.refresh())
    })
    const pace = createPace(client, session, (uri) => publisher.announce([uri]), quietly)
    const publisher = createPublisher(connection, client, session, host, quietly, pace.isHeld)
    const lintAll = () => {
      quietly(session.readAgain())
      if (client.pulls) quietly(connection.languages.diagnostics.refresh())
      else for (const uri of session.openUris()) quietly(session.linted(uri))
    }
    const settings = followSettings(connection, client, initializationOptions, {
      use(own) {
        host.configure(own, firstFolder === undefined ? undefined : host.pathOf(firstFolder))
        pace.setRun(own.run)
      },
      changed: lintAll,
      warn,
    })

    documents.onDidChangeContent(({document}) => pace.changed(document))
    documents.onDidSave(({document}) => pace.saved(document))
    documents.onDidClose(({document: {uri}}) => {
      pace.closed(uri)
      publisher.clear(uri)
      quietly(session.close(uri))
    })
    connection.onDidChangeWatchedFiles(({changes}) => {
      const isConfig = ({uri}: FileEvent) => host.isConfig(host.pathOf(uri))
      if (changes.some(isConfig)) {
        settings.renew()
        lintAll()
      }
      for (const {uri, type} of changes.filter((change) => !isConfig(change))) {
        if (type === FileChangeType.Deleted) publisher.clear(uri)
        quietly(session.changeFile(uri))
      }
    })
    connection.onInitialized(() => {
      if (client.watchesFiles) {
        const watchers = [DOCUMENTS, CONFIGS].map((globPattern) => ({globPattern}))
        quietly(connection.client.register(DidChangeWatchedFilesNotification.type, {watchers}))
      }
      // What is linted first waits for the settings, so that nothing is shown that they turn off.
      quietly(session.first(settings.start))
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
