import {expect, test} from 'vitest'
import {progressOn} from '../../src/cli/progress.js'
import type {Language} from '../../src/model/index.js'

/** What a terminal is told while so many files are read, each in so many milliseconds. */
async function shown(files: number, each: number, {isTTY = true, language = 'en' as Language} = {}): Promise<string[]> {
  let time = 0
  const written: string[] = []
  const stderr = {isTTY, write: (text: string) => written.push(text.replaceAll('\u001b', '␛').replaceAll('\r', '␍'))}
  const progress = progressOn({stderr}, language, () => time)
  async function* documents() {
    for (let index = 0; index < files; index++) {
      time += each
      yield {text: String(index)}
    }
  }
  progress.expect(files)
  let read = 0
  for await (const {text} of progress.through(documents())) expect(text).toBe(String(read++))
  expect(read).toBe(files)
  return written
}

test('one line on a long run, erased at the end', async () => {
  expect(await shown(60, 25)).toEqual([
    '␍␛[2K39 of 60 files …',
    '␍␛[2K43 of 60 files …',
    '␍␛[2K47 of 60 files …',
    '␍␛[2K51 of 60 files …',
    '␍␛[2K55 of 60 files …',
    '␍␛[2K59 of 60 files …',
    '␍␛[2K',
  ])
  expect((await shown(60, 25, {language: 'de'}))[0]).toBe('␍␛[2K39 von 60 Dateien …')
})

test.each([
  ['a short run', 60, 10, true],
  ['few files', 50, 100, true],
  ['no terminal', 60, 100, false],
])('%s shows nothing', async (_, files, each, isTTY) => {
  expect(await shown(files, each, {isTTY})).toEqual([])
})
