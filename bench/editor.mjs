// What the language server costs, as ratios in one run: `npm run bench:editor [-- --edits N]`.

import {spawn, spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import rpc from 'vscode-languageserver/node'
import {createLinter} from '../dist/index.js'
import {okrDocument} from './documents.mjs'

const {values} = parseArgs({options: {edits: {type: 'string', default: '1000'}}})
const edits = Number(values.edits)
const cli = new URL('../dist/cli.js', import.meta.url).pathname
const quantile = (numbers, part) => [...numbers].sort((a, b) => a - b)[Math.floor(part * (numbers.length - 1))]
const timed = async (work) => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** A server and the diagnostics that it sends. */
async function start() {
  const server = spawn(process.execPath, [cli, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const client = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  )
  let arrived = () => {}
  client.onNotification('textDocument/publishDiagnostics', ({version}) => arrived(version))
  client.onRequest(() => null)
  client.listen()
  await client.sendRequest('initialize', {processId: process.pid, rootUri: null, capabilities: {}})
  await client.sendNotification('initialized', {})
  /** Resolves once there are diagnostics for this version. */
  const diagnosed = (version) =>
    new Promise((resolve) => {
      arrived = (known) => known === version && resolve(undefined)
    })
  const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1]) / 1024
  return {client, diagnosed, memory, stop: () => server.kill()}
}

const open = async ({client, diagnosed}, uri, text) => {
  const done = diagnosed(1)
  const textDocument = {uri, languageId: 'markdown', version: 1, text}
  await client.sendNotification('textDocument/didOpen', {textDocument})
  await done
}

const floors = []
const starts = []
for (let round = 0; round < 9; round++) {
  floors.push(await timed(() => spawnSync(process.execPath, ['-e', '0'])))
  starts.push(
    await timed(async () => {
      const editor = await start()
      await open(editor, 'file:///okrs/small.md', okrDocument(round))
      editor.stop()
    }),
  )
}
const ratio = quantile(starts, 0.5) / quantile(floors, 0.5)
console.log(`start to first diagnostics     ${ratio.toFixed(2)} × node -e 0 (bound 6)`)

const large = Array.from({length: 66}, (_, seed) => okrDocument(seed)).join('\n')
const lint = await createLinter()
const typed = (round) => large.replace('# OKRs', `# OKRs ${round}`)
const alone = []
for (let round = 0; round < 20; round++) alone.push(await timed(() => lint(typed(round), {filePath: 'large.md'})))

const editor = await start()
await open(editor, 'file:///okrs/large.md', large)
let version = 1
const keystroke = async (uri, line, character, text) => {
  const done = editor.diagnosed(++version)
  const place = {line, character}
  const contentChanges = [{range: {start: place, end: place}, text}]
  await editor.client.sendNotification('textDocument/didChange', {textDocument: {uri, version}, contentChanges})
  await done
}
const waits = []
for (let round = 0; round < 30; round++) {
  waits.push(await timed(() => keystroke('file:///okrs/large.md', 4, 0, 'x')))
}
console.log(
  `keystroke to diagnostics       ${quantile(waits.slice(5), 0.95).toFixed(0)} ms at the 95th percentile on ${(large.length / 1000).toFixed(0)} kB, ` +
    `${(quantile(waits.slice(5), 0.5) / quantile(alone.slice(5), 0.5)).toFixed(2)} × one lint (bounds 150 ms, 1.2)`,
)
editor.stop()

const long = await start()
version = 1
await open(long, 'file:///okrs/small.md', okrDocument(1))
let early = 0
for (let round = 1; round <= edits; round++) {
  const done = long.diagnosed(++version)
  const place = {line: 4, character: 0}
  const contentChanges =
    round % 50 === 0 ? [{text: okrDocument(round)}] : [{range: {start: place, end: place}, text: `${round} `}]
  const textDocument = {uri: 'file:///okrs/small.md', version}
  await long.client.sendNotification('textDocument/didChange', {textDocument, contentChanges})
  await done
  if (round === edits / 10) early = long.memory()
}
console.log(`memory after ${edits} edits      ${(long.memory() / early).toFixed(2)} × after ${edits / 10} (bound 1.2)`)
long.stop()
process.exit(0)
