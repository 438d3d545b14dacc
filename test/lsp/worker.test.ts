import {existsSync, readFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import type {CodeAction, Diagnostic, Hover, InitializeResult} from 'vscode-languageserver'
import {TEAM} from './documents.js'
import {rangeIn} from './editor.js'

const BUILT = join(import.meta.dirname, '../../dist/worker')
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
const URI = 'file:///okrs/service.md'
const TASK = 'Publish 12 articles about the sleeping car'

/** What the page has beside the browser's own: a client that speaks with the worker. */
interface Client {
  request(method: string, params: object): Promise<unknown>
  notify(method: string, params: object): void
  received: {method: string; params: unknown}[]
}

const PAGE = `<!doctype html><script type="module">
const worker = new Worker('/worker/index.js', {type: 'module'})
const waiting = new Map()
const received = []
let id = 0
worker.onmessage = ({data}) => {
  if ('method' in data) {
    received.push(data)
    if ('id' in data) worker.postMessage({jsonrpc: '2.0', id: data.id, result: null})
    return
  }
  const {resolve, reject} = waiting.get(data.id)
  data.error ? reject(new Error(data.error.message)) : resolve(data.result)
}
window.client = {
  received,
  notify: (method, params) => worker.postMessage({jsonrpc: '2.0', method, params}),
  request: (method, params) =>
    new Promise((resolve, reject) => {
      waiting.set(++id, {resolve, reject})
      worker.postMessage({jsonrpc: '2.0', id, method, params})
    }),
}
</script>`

describe.runIf(CHROMIUM && existsSync(join(BUILT, 'index.js')))('in a web worker of Chromium', () => {
  let browser: Browser
  const asked: string[] = []
  const server = createServer(({url = '/'}, response) => {
    asked.push(url)
    const file = join(BUILT, url.replace(/^\/worker\//, ''))
    if (url === '/') response.setHeader('content-type', 'text/html').end(PAGE)
    else if (existsSync(file)) response.setHeader('content-type', 'text/javascript').end(readFileSync(file))
    else response.writeHead(404).end()
  })

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    browser = await chromium.launch({executablePath: CHROMIUM ?? '', args: ['--no-sandbox']})
  }, 60_000)
  afterAll(async () => {
    await browser.close()
    server.close()
  })

  async function opened(settings: object, text = TEAM) {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const request = <Answer>(method: string, params: object) => requested<Answer>(page, method, params)
    const capabilities = {textDocument: {diagnostic: {}}, workspace: {diagnostics: {refreshSupport: true}}}
    const initialized = await request<InitializeResult>('initialize', {
      processId: null,
      rootUri: 'file:///okrs',
      capabilities,
      initializationOptions: settings,
    })
    await notified(page, 'initialized', {})
    await notified(page, 'textDocument/didOpen', {
      textDocument: {uri: URI, languageId: 'markdown', version: 1, text},
    })
    const pulled = async () => {
      const report = await request<{items: Diagnostic[]}>('textDocument/diagnostic', {textDocument: {uri: URI}})
      return report.items
    }
    return {page, request, initialized, pulled}
  }

  test('the server finds, offers, explains and completes', async () => {
    const {request, initialized, pulled} = await opened({})
    expect(initialized.serverInfo).toEqual({name: 'okr-lint', version: expect.stringMatching(/^\d+\.\d+\.\d+/)})
    expect((await pulled()).map(({code, range}) => [code, range])).toEqual([
      ['key-result-outcome', rangeIn(TEAM, 'Publish 12 articles')],
    ])
    const range = rangeIn(TEAM, TASK)
    const actions = await request<CodeAction[]>('textDocument/codeAction', {
      textDocument: {uri: URI},
      range,
      context: {diagnostics: [], only: ['quickfix']},
    })
    expect(JSON.stringify(actions[0]?.edit)).toMatch(/"newText":"[^"]*\[/)
    const explain = actions.find(({command}) => command?.command === 'okr-lint.explain')
    expect(await request('workspace/executeCommand', {...explain?.command})).toMatch(/^# key-result-outcome\n/)
    const hover = await request<Hover>('textDocument/hover', {textDocument: {uri: URI}, position: range.start})
    expect((hover.contents as {value: string}).value).toContain('A key result names what will be different')
  }, 60_000)

  test('the config comes with the settings, and what is wrong with it is said', async () => {
    const {page, pulled} = await opened({okrLint: {config: {rules: {'key-result-outcome': 'off'}}}})
    expect(await pulled()).toEqual([])
    const settings = {okrLint: {config: {rules: {'key-result-outcom': 'off'}}}}
    await notified(page, 'workspace/didChangeConfiguration', {settings})
    expect((await pulled()).map(({message}) => message)).toEqual([
      expect.stringMatching(/^rules\.key-result-outcom {2}There is no rule "key-result-outcom"\. Did you mean /),
    ])
  }, 60_000)

  test('the page asks for nothing but the parts of the worker', () => {
    expect(asked.filter((url) => !/^\/(?:|favicon\.ico|worker\/[\w.-]+\.js)$/.test(url))).toEqual([])
  })
})

const requested = <Answer>(page: Page, method: string, params: object): Promise<Answer> =>
  page.evaluate(
    ([name, values]) => (globalThis as unknown as {client: Client}).client.request(name, values) as Promise<Answer>,
    [method, params] as const,
  )

const notified = (page: Page, method: string, params: object): Promise<void> =>
  page.evaluate(([name, values]) => (globalThis as unknown as {client: Client}).client.notify(name, values), [
    method,
    params,
  ] as const)
