import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {rewriteDocument} from '../../src/files/write.js'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
})
afterEach(() => rmSync(folder, {recursive: true}))

const inFolder = (name: string) => join(folder, name)
const read = (name: string) => readFileSync(inFolder(name), 'utf8')

test('a new text takes the place of the old one, byte for byte', () => {
  const before = '\ufeff# Chöre 🎶\r\n\r\n- KR1\r\n'
  writeFileSync(inFolder('a.md'), before)
  rewriteDocument('a.md', folder, before, before.replace('KR1', 'KR2'))
  expect(read('a.md')).toBe('\ufeff# Chöre 🎶\r\n\r\n- KR2\r\n')
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('permissions stay, whatever the umask', () => {
  writeFileSync(inFolder('a.md'), 'old')
  chmodSync(inFolder('a.md'), 0o666)
  rewriteDocument('a.md', folder, 'old', 'new')
  expect(statSync(inFolder('a.md')).mode & 0o777).toBe(0o666)
})

test('a link stays a link, and what it leads to is written', () => {
  writeFileSync(inFolder('real.md'), 'old')
  symlinkSync('real.md', inFolder('link.md'))
  rewriteDocument('link.md', folder, 'old', 'new')
  expect(lstatSync(inFolder('link.md')).isSymbolicLink()).toBe(true)
  expect(read('real.md')).toBe('new')
})

test.each([
  ['what somebody else has changed', 'newer', 0o644, 'was changed in the meantime'],
  ['what is protected', 'old', 0o444, 'is write-protected'],
])('%s is left alone, and nothing is left behind', (_, content, mode, message) => {
  writeFileSync(inFolder('a.md'), content)
  chmodSync(inFolder('a.md'), mode)
  expect(() => rewriteDocument('a.md', folder, 'old', 'new')).toThrow(message)
  expect(read('a.md')).toBe(content)
  expect(readdirSync(folder)).toEqual(['a.md'])
})

test('what is gone cannot be written', () => {
  expect(() => rewriteDocument('a.md', folder, 'old', 'new')).toThrow('a.md cannot be written (ENOENT).')
})
