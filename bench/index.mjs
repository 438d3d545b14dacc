// Measures the built command line against `node -e 0`: `npm run bench`.
//
//   node bench/index.mjs [--rounds N] [--quick] [--json]
//
// `--quick` leaves out the thousand files and the long documents; `--json` prints the rows for a program.
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {longDocument, okrDocument, otherDocument, SMALL_ENGLISH, SMALL_GERMAN, SMALL_TAGGED} from './documents.mjs'
import {median, output, peakMemory, ratios} from './measure.mjs'

const {values: flags} = parseArgs({
  options: {rounds: {type: 'string', default: '15'}, quick: {type: 'boolean'}, json: {type: 'boolean'}},
})
const rounds = Number(flags.rounds)
const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url))
if (!existsSync(cli)) throw new Error('There is nothing to measure; run `npm run build` first.')

const folder = mkdtempSync(join(tmpdir(), 'okr-lint-bench-'))
const rows = []
const row = (what, measured, unit, bound) => {
  rows.push({what, measured, unit, bound})
  if (!flags.json) console.log(line(rows.at(-1)))
}
try {
  measureStart()
  if (!flags.quick) {
    measureManyFiles()
    measurePlanningRepo()
    await measureLongDocuments()
  }
} finally {
  rmSync(folder, {recursive: true})
}
if (flags.json) console.log(JSON.stringify(rows))

function measureStart() {
  const small = {en: SMALL_ENGLISH, de: SMALL_GERMAN, tagged: SMALL_TAGGED}
  const files = Object.fromEntries(Object.keys(small).map((name) => [name, join(folder, `${name}.md`)]))
  for (const [name, text] of Object.entries(small)) writeFileSync(files[name], text)
  const measured = ratios(
    {
      version: [cli, '--version'],
      en: [cli, files.en],
      de: [cli, files.de],
      tagged: [cli, files.tagged],
    },
    rounds,
  )
  row('--version', measured.version, '× floor', 1.25)
  row('one small English file', measured.en, '× floor', 1.8)
  row('one small German file', measured.de, '× floor', 1.8)
  row('one small file with tagger', measured.tagged, '× floor', 5)
  if (flags.quick) return
  row('one small English file', peakMemory([cli, files.en]), 'MiB', 60)
  row('one small German file', peakMemory([cli, files.de]), 'MiB', 60)
  row('one small file with tagger', peakMemory([cli, files.tagged]), 'MiB', 85)
}

function measureManyFiles() {
  const kinds = {
    '250 OKR files': [250, okrDocument],
    '1,000 OKR files': [1000, okrDocument],
    '1,000 files, 20 with OKRs': [1000, (seed) => (seed % 50 === 0 ? okrDocument(seed) : otherDocument(seed))],
  }
  for (const [name, [count, write]] of Object.entries(kinds)) {
    const below = join(folder, name.replace(/\W+/g, '-'))
    mkdirSync(below)
    for (let seed = 0; seed < count; seed++) writeFileSync(join(below, `${seed}.md`), write(seed))
    const args = [cli, '--format', 'json', below]
    row(name, ratios({all: args}, 3).all, '× floor')
    row(name, peakMemory(args), 'MiB', 160)
  }
}

/** What it costs to lint files together: processor time, since the longest of these runs take minutes. */
function measurePlanningRepo() {
  const script = fileURLToPath(new URL('planning.mjs', import.meta.url))
  const seconds = (how, files) => median([1, 2, 3].map(() => Number(output([script, how, String(files)]))))
  row('5,000 objectives together', seconds('together', 1000) / seconds('alone', 1000), '× each alone', 1.3)
  row('50,000 objectives', seconds('across', 10_000) / seconds('across', 1000), '× 5,000', 12)
}

/** What a document costs beyond the start of a process. */
async function measureLongDocuments() {
  const {lintText, parse} = await import('../dist/index.js')
  const time = async (read) => {
    const taken = []
    for (let round = 0; round < 3; round++) {
      const start = process.hrtime.bigint()
      await read(round)
      taken.push(Number(process.hrtime.bigint() - start))
    }
    return median(taken)
  }
  // A changed first line keeps answers from being remembered from one round to the next.
  const short = longDocument(90_000)
  const long = longDocument(900_000)
  const parsing = await time(() => parse(short))
  const whole = await time((round) => lintText(short.replaceAll('house', `house ${round}`)))
  row('parsing, analysis and rules', whole / parsing, '× parsing', 1.5)
  const tenfold = await time((round) => lintText(long.replaceAll('house', `home ${round}`)))
  row('ten times the document', tenfold / whole, '× the time', 12)
}

/** One row of the table, printed as soon as it is measured: the long documents take their time. */
function line({what, measured, unit, bound}) {
  const figure = `${measured.toFixed(measured < 20 ? 2 : 0)} ${unit}`
  const verdict = bound === undefined ? '' : `≤ ${String(bound).padEnd(4)}  ${measured <= bound ? 'ok' : 'over'}`
  return `${what.padEnd(28)}  ${figure.padEnd(18)}  ${verdict}`.trimEnd()
}
