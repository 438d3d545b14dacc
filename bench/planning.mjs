// Lints so many files of a planning repo, each alone, all together or only by what they say of one another, and prints
// the seconds of processor time it took.
//
//   node bench/planning.mjs alone|together|across FILES
import {createLinter, createWorkspace} from '../dist/index.js'
import {planningFile} from './documents.mjs'

const ACROSS = Object.fromEntries(
  ['acyclic', 'horizontal', 'level', 'not-copied', 'resolves']
    .map((name) => `alignment-${name}`)
    .concat('key-result-unique', 'objective-count')
    .map((id) => [id, 'warn']),
)

const [how, count] = process.argv.slice(2)
const files = Array.from({length: Number(count)}, (_, seed) => planningFile(seed, Number(count)))
const today = '2027-02-10'
const before = process.cpuUsage()
if (how === 'alone') {
  const lint = await createLinter()
  for (const {text, filePath} of files) await lint(text, {filePath, today})
} else {
  const config = how === 'across' ? {extends: [], rules: ACROSS} : {}
  const workspace = await createWorkspace({light: true, today, config})
  for (const {text, filePath} of files) await workspace.update(filePath, text)
  await workspace.results()
}
const {user, system} = process.cpuUsage(before)
console.log((user + system) / 1e6)
