import {spawnSync} from 'node:child_process'
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test} from 'vitest'
import {parse} from 'yaml'

interface Action {
  inputs: Record<string, {default: string}>
  runs: {steps: {env: Record<string, string>; run: string}[]}
}

const root = join(import.meta.dirname, '../..')
const cli = join(root, 'dist/cli.js')
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action
const hasBash = spawnSync('bash', ['--version']).status === 0
const missing = [...(existsSync(cli) ? [] : ['the build']), ...(hasBash ? [] : ['bash'])].join(' and ')

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
  mkdirSync(join(folder, 'okrs'))
  mkdirSync(join(folder, 'bin'))
  write('okrs/ward 3.md', '## Objective 1: Patients sleep through\n\nOwner: Ada\n\n- KR1: Calmer nights\n')
  write('okrs/calm.md', '# No goals here\n')
  // In the place of npx, which would fetch okr-lint, stands what notes the call and runs the build.
  write('bin/npx', `#!/bin/sh\necho "$1 $2" > npx.txt\nshift 2\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(join(folder, 'bin/npx'), 0o755)
})
afterEach(() => rmSync(folder, {recursive: true}))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const read = (name: string) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined)

/** Runs the steps as GitHub does: inputs are put into the variables, and the shell stops at the first fault. */
function runAction(given: Record<string, string> = {}): {status: number | null; log: string; summary: string} {
  const inputs = Object.fromEntries(Object.entries(action.inputs).map(([name, input]) => [name, input.default]))
  const filled = (text: string) =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, name: string) => ({...inputs, ...given})[name] ?? '')
  let log = ''
  let status: number | null = 0
  for (const {env, run} of action.runs.steps) {
    write('step.sh', run)
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: folder,
        GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
        ...Object.fromEntries(Object.entries(env).map(([name, value]) => [name, filled(value)])),
      },
    })
    log += result.stdout + result.stderr
    status = result.status
    if (status !== 0) break
  }
  return {status, log, summary: read('summary.md') ?? ''}
}

describe.runIf(missing === '')(`the action${missing && ` (left out: without ${missing})`}`, {timeout: 60_000}, () => {
  test('checks all that there is, annotates, and sums up', () => {
    const {status, log, summary} = runAction()
    expect(status).toBe(1)
    expect(log).toMatch(/^::error file=okrs\/ward 3\.md,line=5,/m)
    expect(summary).toContain('key-result-measurable')
    expect(read('npx.txt')).toBe('--yes okr-lint@latest\n')
  })

  test('takes files, a config, a level, formats, a language and a version', () => {
    write('calm.json', '{"extends": [], "rules": {"key-result-measurable": "warn"}}')
    const given = {
      files: 'okrs/ward 3.md\nokrs/calm.md\n',
      config: 'calm.json',
      'fail-on': 'error',
      format: 'sarif=okrs.sarif\njunit=okrs.xml',
      locale: 'de',
      version: '0.1.0',
    }
    const {status, log, summary} = runAction(given)
    expect(status).toBe(0)
    expect(log).toMatch(/^::warning /m)
    expect(summary).toMatch(/Key Result/)
    expect(JSON.parse(read('okrs.sarif') ?? '').version).toBe('2.1.0')
    expect(read('okrs.xml')).toContain('<testsuite')
    expect(read('npx.txt')).toBe('--yes okr-lint@0.1.0\n')
    expect(runAction({...given, 'fail-on': 'warn'}).status).toBe(1)
  })

  test('runs nothing that stands in an input, and says what is wrong with one', () => {
    runAction({files: '$(touch owned.txt)\n`touch owned.txt`\n; touch owned.txt', config: '"; touch owned.txt; "'})
    expect(read('owned.txt')).toBeUndefined()
    const {status, log} = runAction({'fail-on': 'warning'})
    expect(status).toBe(2)
    expect(log).toContain('"--fail-on" cannot be "warning".')
  })
})
