#!/usr/bin/env node
// Tries the recipes of docs/ci.md for husky with lint-staged and for lefthook: the packed okr-lint and the real tools are
// installed in a repository of its own, where a faulty commit has to be stopped and the mended one to pass.
import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'
import process from 'node:process'

const GOALS =
  '# Ward 3, Q1 2027\n\nOwner: Ada\n\n## Objective 1: Patients go home sooner\n\n- KR1: Days in bed from 6 to 4\n- KR2: Fewer falls\n'
const MENDED = GOALS.replace('Fewer falls', 'Falls a month from 9 to 3')

const here = resolve(import.meta.dirname, '..')
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-recipes-')))
const env = {...process.env, GIT_CONFIG_GLOBAL: join(folder, 'gitconfig'), CI: ''}
const docs = readFileSync(join(here, 'docs/ci.md'), 'utf8')

function run(cwd, name, ...args) {
  const {status, stdout, stderr} = spawnSync(name, args, {cwd, env, encoding: 'utf8'})
  return {status, output: `${stdout}${stderr}`}
}

/** What a recipe of the page says. */
function recipe(heading) {
  const [, text] = new RegExp(`^## ${heading}\\n\\n\`\`\`\\w+\\n([\\s\\S]*?)\`\`\``, 'm').exec(docs) ?? []
  if (text === undefined) throw new Error(`docs/ci.md has no recipe for ${heading}.`)
  return text
}

function write(repo, name, text) {
  mkdirSync(dirname(join(repo, name)), {recursive: true})
  writeFileSync(join(repo, name), text)
}

function commit(repo, text) {
  write(repo, 'okrs/ward 3.md', text)
  run(repo, 'git', 'add', '.')
  return run(repo, 'git', 'commit', '-m', 'Plan the quarter')
}

function tryRecipe(what, tools, setUp) {
  const repo = join(folder, tools.join('-'))
  const packed = join(folder, 'okr-lint.tgz')
  write(repo, 'package.json', '{"private": true}')
  write(repo, '.gitignore', 'node_modules\n')
  run(repo, 'git', 'init', '--quiet')
  const installed = run(repo, 'npm', 'install', '--no-audit', '--no-fund', '--save-dev', packed, ...tools)
  if (installed.status !== 0) {
    console.log(`left out ${what}: npm cannot install it here`)
    return
  }
  setUp(repo)
  const stopped = commit(repo, GOALS)
  const passed = commit(repo, MENDED)
  const isRight = stopped.status !== 0 && stopped.output.includes('key-result-measurable') && passed.status === 0
  console.log(`${isRight ? 'ok    ' : 'FAILED'} ${what}: stops the faulty commit, and lets the mended one pass`)
  if (isRight) return
  console.log(stopped.output, passed.output)
  process.exitCode = 1
}

try {
  writeFileSync(
    join(folder, 'gitconfig'),
    '[user]\nname = Ada\nemail = ada@example.org\n[init]\ndefaultBranch = main\n',
  )
  const packed = run(here, 'npm', 'pack', '--ignore-scripts', '--json', '--pack-destination', folder)
  const [{filename}] = JSON.parse(packed.output.slice(packed.output.indexOf('[')))
  run(folder, 'mv', filename, 'okr-lint.tgz')

  tryRecipe('husky with lint-staged', ['husky', 'lint-staged'], (repo) => {
    const own = JSON.parse(readFileSync(join(repo, 'package.json'), 'utf8'))
    write(repo, 'package.json', JSON.stringify({...own, ...JSON.parse(recipe('lint-staged'))}))
    run(repo, 'npx', 'husky')
    write(repo, '.husky/pre-commit', recipe('husky'))
  })
  tryRecipe('lefthook', ['lefthook'], (repo) => {
    write(repo, 'lefthook.yml', recipe('lefthook'))
    run(repo, 'npx', 'lefthook', 'install')
  })
} finally {
  rmSync(folder, {recursive: true, force: true})
}
