import {beforeEach, expect, test} from 'vitest'
import type {LogOutputChannel} from 'vscode'
import {createServer} from '../src/server.js'
import {reset, state, window} from './vscode.js'
import {failing, made} from './vscode-languageclient.js'

const output = window.createOutputChannel() as unknown as LogOutputChannel
const server = () => createServer(output, () => ({cli: '/project/dist/cli.js', folder: '/project'}))
const running = () => made.filter(({isRunning}) => isRunning).length

beforeEach(() => {
  reset()
  made.length = 0
  failing.message = ''
})

test('the command line of the installation is started as a server, for every document that may hold OKRs', async () => {
  await server().restart()
  const [started] = made
  // By this name the client finds the setting `okrLint.trace.server`.
  expect(started?.id).toBe('okrLint')
  expect(started?.server).toEqual({module: '/project/dist/cli.js', args: ['lsp'], transport: 0})
  expect(started?.options.documentSelector.map(({language, scheme}) => `${scheme} ${language}`).sort()).toEqual([
    'file json',
    'file jsonc',
    'file markdown',
    'file yaml',
    'untitled json',
    'untitled jsonc',
    'untitled markdown',
    'untitled yaml',
  ])
})

test('however often it is restarted, one server runs, and none once it is stopped', async () => {
  const own = server()
  await Promise.all([own.restart(), own.restart(), own.restart()])
  expect([made.length, running()]).toEqual([3, 1])
  await own.stop()
  expect(running()).toBe(0)
})

test('turned off in the settings, none runs', async () => {
  const own = server()
  await own.restart()
  state.settings['okrLint.enable'] = false
  await own.restart()
  expect([made.length, running()]).toEqual([1, 0])
})

test('one that does not start is said, with the file that was tried, and can be started again', async () => {
  const own = server()
  failing.message = 'spawn ENOENT'
  await own.restart()
  expect(state.errors).toEqual(['okr-lint does not start with /project/dist/cli.js: spawn ENOENT'])
  failing.message = ''
  await own.restart()
  expect(running()).toBe(1)
})

test('the page of a rule opens as a preview, anything else as the editor does it', async () => {
  await server().restart()
  const show = made[0]?.options.middleware.window.showDocument
  const next = async () => ({success: true, isOwn: false})
  expect(await show?.({uri: 'file:///rules/owner-present.md'}, next)).toEqual({success: true})
  expect(state.executed.map(({command}) => command)).toEqual(['markdown.showPreviewToSide'])
  expect(await show?.({uri: 'https://example.org/'}, next)).toEqual({success: true, isOwn: false})
})
