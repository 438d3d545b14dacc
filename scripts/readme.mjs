#!/usr/bin/env node
// Writes the rule table of README.md from the rules and their pages; with --check it fails where the table is stale.
import {readFileSync, writeFileSync} from 'node:fs'
import process from 'node:process'
import {presets, rules} from '../dist/node.js'

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
if (process.argv.includes('--check')) {
  if (wanted !== current) {
    console.error('The rule table in README.md is stale. Run "npm run readme" and commit the result.')
    process.exitCode = 1
  }
} else writeFileSync(readme, wanted)
