import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {onTestFinished} from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  createConnection,
  createMessageConnection,
  type Diagnostic,
  type InitializeResult,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {nodeHost} from '../../src/lsp/node-host.js'
import {serve} from '../../src/lsp/serve.js'

/** What an editor without any of the newer abilities says of itself. */
export const PLAIN: ClientCapabilities = {}

/** What a current VS Code says of itself, as far as it matters here. */
export const MODERN: ClientCapabilities = {
  textDocument: {diagnostic: {}},
  window: {showDocument: {support: true}},
  workspace: {
    diagnostics: {refreshSupport: true},
    inlayHint: {refreshSupport: true},
    workspaceEdit: {documentChanges: true, snippetEditSupport: true},
    didChangeWatchedFiles: {dynamicRegistration: true},
  },
}

export interface Editor {
  folder: string
  /** What the server has answered to the start. */
  initialized: InitializeResult
  uri(file: string): string
  open(file: string, text?: string): Promise<void>
  change(file: string, edits: readonly {range?: Range; text: string}[]): Promise<void>
  save(file: string): Promise<void>
  close(file: string): Promise<void>
  write(file: string, text: string): void
  text(file: string): string
  request<Answer>(method: string, params: object): Promise<Answer>
  notify(method: string, params: object): Promise<void>
  /** The next diagnostics that the server sends for a file, or those that it has sent since the last call. */
  published(file: string): Promise<{version?: number; diagnostics: Diagnostic[]}>
  /** The diagnostics that the editor asks for. */
  pulled(file: string): Promise<Diagnostic[]>
  actions(file: string, range: Range, only?: string[]): Promise<CodeAction[]>
  /** Does what a code action says to the open texts. */
  apply(action: CodeAction): Promise<void>
  /** Requests and notifications that the server has sent, by method. */
  sent: {method: string; params: unknown}[]
}

export interface Preferences {
  /** What the editor starts the server with. */
  initializationOptions?: unknown
  /** What the editor answers when the server asks for settings. */
  settings?: unknown
}

/** An editor that talks to the server over real JSON-RPC, with files in a folder of its own. */
export async function startEditor(
  files: Readonly<Record<string, string>>,
  capabilities: ClientCapabilities = PLAIN,
  preferences: Preferences = {},
): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'okr-lint-editor-'))
  const up = new PassThrough()
  const down = new PassThrough()
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down))
  serve(server, nodeHost())
  server.listen()
  const client = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up))

  const uri = (file: string) => pathToFileURL(join(folder, file)).href
  const texts = new Map<string, TextDocument>()
  const sent: Editor['sent'] = []
  const inbox = new Map<string, {version?: number; diagnostics: Diagnostic[]}[]>()
  const waiting = new Map<string, (published: {version?: number; diagnostics: Diagnostic[]}) => void>()

  client.onNotification((method, params) => {
    sent.push({method, params})
    if (method !== 'textDocument/publishDiagnostics') return
    const published = params as {uri: string; version?: number; diagnostics: Diagnostic[]}
    const next = waiting.get(published.uri)
    waiting.delete(published.uri)
    if (next) next(published)
    else inbox.set(published.uri, [...(inbox.get(published.uri) ?? []), published])
  })
  client.onRequest((method, params) => {
    sent.push({method, params})
    if (method === 'workspace/configuration') return [preferences.settings ?? null]
    return method === 'window/showDocument' ? {success: true} : null
  })
  client.listen()
  onTestFinished(async () => {
    await client.sendRequest('shutdown')
    client.dispose()
    server.dispose()
    rmSync(folder, {recursive: true, force: true})
  })

  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(folder, file)), {recursive: true})
    writeFileSync(join(folder, file), text)
  }
  for (const [file, text] of Object.entries(files)) write(file, text)

  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: pathToFileURL(folder).href,
    workspaceFolders: [{uri: pathToFileURL(folder).href, name: 'okrs'}],
    capabilities,
    initializationOptions: preferences.initializationOptions,
  })
  await client.sendNotification('initialized', {})

  const documentOf = (file: string): TextDocument => {
    const document = texts.get(uri(file))
    if (!document) throw new Error(`${file} is not open.`)
    return document
  }
  const languageOf = (file: string) => (/\.jsonc?$/.test(file) ? 'json' : /\.ya?ml$/.test(file) ? 'yaml' : 'markdown')

  const editor: Editor = {
    folder,
    initialized,
    uri,
    sent,
    write,
    text: (file) => documentOf(file).getText(),
    async open(file, text = files[file] ?? '') {
      const document = TextDocument.create(uri(file), languageOf(file), 1, text)
      texts.set(document.uri, document)
      await client.sendNotification('textDocument/didOpen', {
        textDocument: {uri: document.uri, languageId: document.languageId, version: 1, text},
      })
    },
    async change(file, contentChanges) {
      const document = documentOf(file)
      const version = document.version + 1
      TextDocument.update(document, [...contentChanges], version)
      await client.sendNotification('textDocument/didChange', {
        textDocument: {uri: document.uri, version},
        contentChanges,
      })
    },
    save: (file) => client.sendNotification('textDocument/didSave', {textDocument: {uri: uri(file)}}),
    async close(file) {
      texts.delete(uri(file))
      await client.sendNotification('textDocument/didClose', {textDocument: {uri: uri(file)}})
    },
    request: (method, params) => client.sendRequest(method, params),
    notify: (method, params) => client.sendNotification(method, params),
    published(file) {
      const all = inbox.get(uri(file)) ?? []
      inbox.delete(uri(file))
      const last = all.at(-1)
      return last ? Promise.resolve(last) : new Promise((resolve) => waiting.set(uri(file), resolve))
    },
    async pulled(file) {
      const {items} = await client.sendRequest<{items: Diagnostic[]}>('textDocument/diagnostic', {
        textDocument: {uri: uri(file)},
      })
      return items
    },
    actions: (file, range, only) =>
      client.sendRequest('textDocument/codeAction', {
        textDocument: {uri: uri(file)},
        range,
        context: {diagnostics: [], ...(only && {only})},
      }),
    async apply({edit}) {
      const changes = edit?.documentChanges ?? []
      const plain = Object.entries(edit?.changes ?? {}).map(([address, edits]) => ({
        textDocument: {uri: address},
        edits,
      }))
      for (const change of [...changes, ...plain]) {
        if (!('textDocument' in change)) continue
        const document = texts.get(change.textDocument.uri)
        if (!document) throw new Error(`${change.textDocument.uri} is not open.`)
        const edits = change.edits.map(
          (one): TextEdit => ('snippet' in one ? {range: one.range, newText: withoutStops(one.snippet.value)} : one),
        )
        const text = TextDocument.applyEdits(document, edits)
        const version = document.version + 1
        TextDocument.update(document, [{text}], version)
        await client.sendNotification('textDocument/didChange', {
          textDocument: {uri: document.uri, version},
          contentChanges: [{text}],
        })
      }
    },
  }
  return editor
}

/** What a person gets who jumps through a snippet and leaves each stop as it is. */
const withoutStops = (snippet: string): string =>
  snippet.replace(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1')

/** The range of a piece of text in a file that is open. */
export function rangeIn(text: string, piece: string): Range {
  const document = TextDocument.create('', '', 0, text)
  const at = text.indexOf(piece)
  if (at < 0) throw new Error(`“${piece}” does not stand in the text.`)
  return {start: document.positionAt(at), end: document.positionAt(at + piece.length)}
}
