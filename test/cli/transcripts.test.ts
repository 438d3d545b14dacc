import {mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {play} from './transcript.js'

const pages = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'))

// After a change that is meant, `UPDATE=1 npx vitest run test/cli` writes the new outputs into the pages; read the diff.
test.each(pages)('%s', {timeout: 60_000}, async (name) => {
  const file = join(import.meta.dirname, name)
  const page = readFileSync(file, 'utf8')
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
  try {
    const actual = await play(page, folder)
    if (process.env.UPDATE) writeFileSync(file, actual)
    else expect(actual).toBe(page)
  } finally {
    rmSync(folder, {recursive: true})
  }
})
