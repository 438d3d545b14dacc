import {type Connection, type Diagnostic, DocumentDiagnosticReportKind} from 'vscode-languageserver'
import type {Client} from './client.js'
import {type Addresses, diagnosticOf} from './diagnostics.js'
import type {Quietly} from './quietly.js'
import type {Session} from './session.js'

/** How findings reach the editor: it asks for them, or they are sent to it; never both. */
export interface Publisher {
  /** Open documents have new findings. */
  announce(uris: readonly string[]): void
  /** A document is closed or gone: nothing may be left standing about it. */
  clear(uri: string): void
}

export function createPublisher(
  connection: Connection,
  client: Client,
  session: Pick<Session, 'last' | 'linted'>,
  addresses: Addresses,
  quietly: Quietly,
  /** Whether what is found in a document now is not to be shown yet. */
  isHeld: (uri: string) => boolean,
): Publisher {
  const diagnosticsOf = (messages: Parameters<typeof diagnosticOf>[0][]): Diagnostic[] =>
    messages.map((message) => diagnosticOf(message, addresses))

  if (!client.pulls) {
    return {
      announce(uris) {
        for (const uri of uris.filter((one) => !isHeld(one))) {
          const linted = session.last(uri)
          if (!linted) continue
          const {text, result} = linted
          connection.sendDiagnostics({uri, version: text.version, diagnostics: diagnosticsOf(result.messages)})
        }
      },
      clear: (uri) => connection.sendDiagnostics({uri, diagnostics: []}),
    }
  }

  /** What the editor was given last: asking again for the same costs nothing. */
  const given = new Map<string, {id: string; items: Diagnostic[]; diagnostics: string}>()
  /** Documents whose findings the editor waits for; to tell it to ask for them would be to no end. */
  const awaited = new Set<string>()
  let number = 0

  connection.languages.diagnostics.on(async ({textDocument: {uri}, previousResultId}) => {
    awaited.add(uri)
    const linted = await session.linted(uri).finally(() => awaited.delete(uri))
    const known = given.get(uri)
    const isKept = known !== undefined && isHeld(uri)
    const items = isKept ? known.items : linted ? diagnosticsOf(linted.result.messages) : []
    const diagnostics = JSON.stringify(items)
    if (known && known.diagnostics === diagnostics && known.id === previousResultId) {
      return {kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id}
    }
    const id = String(++number)
    given.set(uri, {id, items, diagnostics})
    return {kind: DocumentDiagnosticReportKind.Full, resultId: id, items}
  })

  return {
    announce(uris) {
      if (uris.some((uri) => !awaited.has(uri) && !isHeld(uri))) quietly(connection.languages.diagnostics.refresh())
    },
    clear: (uri) => given.delete(uri),
  }
}
