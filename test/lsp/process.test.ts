import {type ChildProcess, spawn} from 'node:child_process'
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, onTestFinished, test} from 'vitest'
import {
  createMessageConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import {TEAM} from './documents.js'

const CLI = resolve(import.meta.dirname, '../../dist/cli.js')

/** The server as editors start it: a process of its own, in whatever folder they are. */
async function startProcess(processId: number | null, cwd: string) {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {cwd, stdio: ['pipe', 'pipe', 'inherit']})
  onTestFinished(() => void server.kill())
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  client.onError(() => {})
  client.listen()
  const folder = mkdtempSync(join(tmpdir(), 'okr-lint-process-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  const rootUri = pathToFileURL(folder).href
  await client.sendRequest('initialize', {processId, rootUri, capabilities: {}})
  await client.sendNotification('initialized', {})
  return {server, client, folder}
}

const exitOf = (server: ChildProcess) => new Promise<number | null>((done) => server.on('exit', (code) => done(code)))

function firstDiagnostics(client: MessageConnection, uri: string): Promise<Diagnostic[]> {
  const found = new Promise<Diagnostic[]>((done) =>
    client.onNotification('textDocument/publishDiagnostics', (params: {diagnostics: Diagnostic[]}) =>
      done(params.diagnostics),
    ),
  )
  const textDocument = {uri, languageId: 'markdown', version: 1, text: TEAM}
  return client.sendNotification('textDocument/didOpen', {textDocument}).then(() => found)
}

describe.runIf(existsSync(CLI))('the process of the server', () => {
  test('goes by the config beside the document, not by the folder that it was started in', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'okr-lint-elsewhere-'))
    onTestFinished(() => rmSync(elsewhere, {recursive: true, force: true}))
    writeFileSync(join(elsewhere, 'okr-lint.config.json'), '{"extends": []}')
    const {client, folder} = await startProcess(process.pid, elsewhere)
    writeFileSync(join(folder, 'okr-lint.config.json'), '{"rules": {"key-result-outcome": "error"}}')
    const found = await firstDiagnostics(client, pathToFileURL(join(folder, 'service.md')).href)
    expect(found.map(({code, severity}) => [code, severity])).toEqual([['key-result-outcome', 1]])
  })

  test('ends when it is told to', async () => {
    const {server, client} = await startProcess(process.pid, tmpdir())
    const exit = exitOf(server)
    await client.sendRequest('shutdown')
    await client.sendNotification('exit')
    expect(await exit).toBe(0)
  })

  test('ends with the editor that has started it, though nobody says good-bye', async () => {
    const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    const {server} = await startProcess(editor.pid ?? null, tmpdir())
    const exit = exitOf(server)
    editor.kill()
    expect(await exit).not.toBeNull()
  })

  test('ends when nobody can talk to it any more', async () => {
    const {server} = await startProcess(null, tmpdir())
    const exit = exitOf(server)
    server.stdin.end()
    expect(await exit).not.toBeNull()
  })
})
