#!/usr/bin/env node
// Lints the two sample documents as a newcomer would. Findings are what the demo is there to show,
// so they do not make it fail; anything else does.
import {spawnSync} from 'node:child_process'
import process from 'node:process'

const {status} = spawnSync(
  process.execPath,
  ['dist/cli.js', 'fixtures/demo/marketing-q1.md', 'fixtures/demo/marketing-q1.de.md'],
  {stdio: 'inherit'},
)
if (status === 1) {
  console.log('\nThat was exit code 1, as a hook or a CI job would see it: there are errors.')
  console.log('Read more about a finding: node dist/cli.js explain objective-qualitative')
}
process.exitCode = status === 1 ? 0 : (status ?? 2)
