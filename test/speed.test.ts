import {execFileSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

interface Row {
  what: string
  measured: number
  bound: number
}

const root = join(import.meta.dirname, '..')

// `npm run bench` measures properly. This only notices when something big is loaded that need not be: one small file
// stands at nearly twice its bound today, and a loaded machine adds to every ratio.
const SLACK = 3

test.runIf(existsSync(join(root, 'dist/cli.js')))(
  'starting costs no multiple of its bound',
  () => {
    const bench = join(root, 'bench/index.mjs')
    const output = execFileSync(process.execPath, [bench, '--quick', '--rounds', '2', '--json'], {encoding: 'utf8'})
    const rows = JSON.parse(output) as Row[]
    expect(rows.length).toBeGreaterThan(2)
    expect(rows.filter(({measured, bound}) => measured > SLACK * bound)).toEqual([])
  },
  120_000,
)
