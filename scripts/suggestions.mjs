#!/usr/bin/env node
// Applies every suggestion for the files of a folder, lints again and says which ones do not keep their promise:
// the finding is gone, nothing new is reported but open slots, and every goal is still read.
//
//   npm run suggestions -- FOLDER
import process from 'node:process'
import {lintFiles, lintText, verifySuggestion} from '../dist/node.js'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Name a folder of OKR documents: npm run suggestions -- fixtures')
  process.exit(2)
}

let good = 0
const broken = []
const withSuggestion = new Map()
for (const {filePath, source} of await lintFiles(folders, {config: {}})) {
  // Each file alone, as it is linted again after the edit.
  const lint = (text) => lintText(text, {filePath})
  const {messages} = await lint(source)
  for (const {ruleId, line, suggestions} of messages) {
    const count = withSuggestion.get(ruleId) ?? {findings: 0, suggested: 0}
    count.findings++
    if (suggestions.length > 0) count.suggested++
    withSuggestion.set(ruleId, count)
    for (const suggestion of suggestions) {
      const {cleared, added, lost} = await verifySuggestion(source, ruleId, suggestion, lint)
      if (cleared && added.length === 0 && lost === 0) good++
      else
        broken.push(
          `${filePath}:${line}  ${ruleId}  ${suggestion.title}  ${cleared ? '' : 'not cleared '}${added.join(' ')}${lost ? ` ${lost} goals lost` : ''}`,
        )
    }
  }
}

for (const line of broken) console.log(line)
for (const [ruleId, {findings, suggested}] of [...withSuggestion].sort()) {
  console.log(`${String(ruleId).padEnd(30)} ${suggested} of ${findings} findings come with a suggestion`)
}
console.log(`${good} of ${good + broken.length} suggestions clear their finding and add none`)
process.exitCode = broken.length === 0 ? 0 : 1
