#!/usr/bin/env node
// Writes the rule table of README.md from the rules and their pages, and the picture in it from the fixtures; with
// --check it fails where one of them is stale.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {createWorkspace, graphOf, graphSourcesOf, presets, renderSvg, rules} from '../dist/node.js'

const readme = new URL('../README.md', import.meta.url)
const page = (id) => readFileSync(new URL(`../rules/${id}.md`, import.meta.url), 'utf8')
const sentence = (id) => page(id).split('\n')[2]

const rows = rules.map(({id}) => {
  const levels = ['starter', 'standard', 'strict'].map((name) => presets[name][id] ?? 'off')
  return `| [${id}](rules/${id}.md) | ${sentence(id)} | ${levels.join(' | ')} |`
})
const table = ['| rule | what it asks for | starter | standard | strict |', '|---|---|---|---|---|', ...rows].join('\n')

const current = readFileSync(readme, 'utf8')
const wanted = current.replace(
  /(<!-- rules:start -->\n)[\s\S]*?(<!-- rules:end -->)/,
  (_, start, end) => `${start}\n${table}\n\n${end}`,
)

const picture = new URL('../docs/graph.svg', import.meta.url)
const folder = new URL('../fixtures/company/2027/', import.meta.url)
const workspace = await createWorkspace({today: '2027-04-12'})
for (const name of readdirSync(folder).filter((file) => file.endsWith('.md'))) {
  await workspace.update(name, readFileSync(new URL(name, folder), 'utf8'))
}
const wantedPicture = await renderSvg(graphOf(await graphSourcesOf(workspace)))

if (process.argv.includes('--check')) {
  const stale = [
    ...(wanted === current ? [] : ['The rule table in README.md']),
    ...(wantedPicture === readFileSync(picture, 'utf8') ? [] : ['The picture docs/graph.svg']),
  ]
  for (const what of stale) console.error(`${what} is stale. Run "npm run readme" and commit the result.`)
  if (stale.length > 0) process.exitCode = 1
} else {
  writeFileSync(readme, wanted)
  writeFileSync(picture, wantedPicture)
}
