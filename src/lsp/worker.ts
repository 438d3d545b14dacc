import {pages, version} from 'okr-lint:package'
import {BrowserMessageReader, BrowserMessageWriter, createConnection} from 'vscode-languageserver/browser'
import {browserHost} from './browser-host.js'
import {serve} from './serve.js'

// The entry of a web worker: it serves the page that has started it, by messages.
const connection = createConnection(new BrowserMessageReader(globalThis), new BrowserMessageWriter(globalThis))
serve(connection, browserHost({version, pages}))
connection.listen()
