import {mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

const GOAL =
  '{"okrs": [{"objective": "Bees come through the winter", "key_results": ["Colonies to 60", "Hives from 5 to 8"]}]}'

/** Goes through a file with these answers; a function does something instead of answering. */
async function answer(file: string, ...steps: (string | (() => void))[]): Promise<{code: number; printed: string}> {
  let printed = ''
  const screen = {write: (text: string) => (printed += text)}
  const config = join(folder, 'config.json')
  writeFileSync(config, '{"extends": [], "rules": {"key-result-baseline": "warn"}}')
  async function* stdin() {
    for (const step of steps) {
      if (typeof step === 'string') yield `${step}\n`
      else step()
    }
  }
  const args = ['suggest', '--interactive', '--config', config, file]
  const code = await main(args, {stdin: stdin(), stdout: screen, stderr: screen, cwd: folder, env: {}})
  return {code, printed}
}

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('what fills a gap is written as the format asks for', {timeout: 60_000}, async () => {
  write('okrs.json', GOAL)
  expect(await answer('okrs.json', '1', 'just "52"')).toMatchObject({code: 0})
  expect(JSON.parse(read('okrs.json')).okrs[0].key_results[0]).toBe('Colonies from just "52" to 60')
})

test('a file that somebody changes meanwhile is left alone', {timeout: 60_000}, async () => {
  write('okrs.json', GOAL)
  const {code, printed} = await answer('okrs.json', '1', () => write('okrs.json', '{}'), '52')
  expect(code).toBe(2)
  expect(printed).toContain('okrs.json was changed in the meantime')
  expect(read('okrs.json')).toBe('{}')
})
