#!/usr/bin/env node
// Tries the hooks of this repository with the real pre-commit: it installs the last commit of it as others would,
// and then has to stop a commit, let the mended one pass, and only suggest where it is asked to.
import {spawnSync} from 'node:child_process'
import {mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import process from 'node:process'

const FAULTY =
  '# Ward 3, Q1 2027\n\nLevel: company\nOwner: Ada\n\n## Objective 1: Patients go home sooner\n\n- KR1: Days in bed from 6 to 4\n- KR2: Fewer falls\n'
const MENDED = FAULTY.replace('Fewer falls', 'Falls a month from 9 to 3')

if (spawnSync('pre-commit', ['--version']).error) {
  console.log('pre-commit is not installed, so the hooks were not tried.')
  process.exit(0)
}

const here = resolve(import.meta.dirname, '..')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-hooks-')))
const source = join(folder, 'okr-lint')
const repo = join(folder, 'planning')
const env = {...process.env, PRE_COMMIT_HOME: join(folder, 'home'), GIT_CONFIG_GLOBAL: join(folder, 'gitconfig')}
writeFileSync(join(folder, 'gitconfig'), '[user]\nname = Ada\nemail = ada@example.org\n[init]\ndefaultBranch = main\n')

function run(command, cwd = repo) {
  const [name, ...args] = command
  const {status, stdout, stderr} = spawnSync(name, args, {cwd, env, encoding: 'utf8'})
  return {status, output: `${stdout}${stderr}`}
}

function expect(what, condition, output) {
  console.log(`${condition ? 'ok    ' : 'FAILED'} ${what}`)
  if (!condition) {
    console.log(output)
    process.exitCode = 1
  }
}

const commit = (text, message) => {
  writeFileSync(join(repo, 'okrs.md'), text)
  run(['git', 'add', '.'])
  return run(['git', 'commit', '-m', message])
}

const use = (id) => {
  const rev = run(['git', 'rev-parse', 'HEAD'], source).output.trim()
  const config = `repos:\n  - repo: ${source}\n    rev: ${rev}\n    hooks:\n      - id: ${id}\n`
  writeFileSync(join(repo, '.pre-commit-config.yaml'), config)
  run(['git', 'add', '.'])
}

try {
  run(['git', 'clone', '--quiet', here, source], folder)
  run(['git', 'init', '--quiet', repo], folder)

  use('okr-lint')
  const installed = run(['pre-commit', 'install', '--install-hooks'])
  expect('installs from a clone', installed.status === 0, installed.output)

  const stopped = commit(FAULTY, 'Plan the quarter')
  expect('stops a commit with an error', stopped.status !== 0, stopped.output)
  expect('and says why', stopped.output.includes('key-result-measurable'), stopped.output)

  const passed = commit(MENDED, 'Plan the quarter')
  expect('lets the mended commit pass', passed.status === 0, passed.output)

  use('okr-lint-suggest')
  const suggested = commit(FAULTY, 'Plan it otherwise')
  expect('the other hook stops nothing', suggested.status === 0, suggested.output)
  expect('and shows its suggestions', suggested.output.includes('[baseline]'), suggested.output)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
