import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {afterEach, beforeEach, expect, test} from 'vitest'
import {main} from '../../src/cli/main.js'

// git is a process of its own, several times.
const SLOW = {timeout: 60_000}

let cwd = ''
beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'okr-lint-')))
})
afterEach(() => rmSync(cwd, {recursive: true}))

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {cwd, stdio: 'pipe'})

const write = (name: string, text: string) => {
  mkdirSync(dirname(join(cwd, name)), {recursive: true})
  writeFileSync(join(cwd, name), text)
}

const okrs = (keyResult: string) => `# OKRs Q1 2027\n\n## Objective: Patients sleep through\n\n- KR1: ${keyResult}\n`

async function run(...args: string[]) {
  let stdout = ''
  let stderr = ''
  const io = {
    stdin: Readable.from([]),
    stdout: {write: (text: string) => (stdout += text)},
    stderr: {write: (text: string) => (stderr += text)},
    cwd,
    env: {},
  }
  const code = await main(['--format', 'json', '--no-config', ...args], io)
  const results = stdout === '' ? [] : (JSON.parse(stdout) as {filePath: string; messages: {ruleId: string}[]}[])
  const files = results.map(({filePath, messages}) => ({
    file: filePath.slice(cwd.length + 1),
    measurable: !messages.some(({ruleId}) => ruleId === 'key-result-measurable'),
  }))
  return {code, stderr, files}
}

function repository() {
  git('init', '-q', '-b', 'main')
  write('a.md', okrs('Calm nights'))
  write('gone.md', okrs('Calm nights'))
  git('add', '.')
  git('commit', '-q', '-m', 'First')
}

test('what is staged is read as it is staged', SLOW, async () => {
  repository()
  write('a.md', okrs('Quiet nights from 2 to 5 a week'))
  write('wards/ä b.md', okrs('Quiet nights'))
  write('notes.txt', 'Nothing')
  git('rm', '-q', 'gone.md')
  git('add', '.')
  write('a.md', okrs('Later'))
  rmSync(join(cwd, 'wards/ä b.md'))
  write('not-staged.md', okrs('Later'))
  const {files} = await run('--staged')
  expect(files).toEqual([
    {file: 'a.md', measurable: true},
    {file: 'wards/ä b.md', measurable: false},
  ])
  expect((await run('--staged', 'wards')).files.map(({file}) => file)).toEqual(['wards/ä b.md'])
  expect((await run('--staged', '*.md')).files.map(({file}) => file)).toEqual(['a.md'])
})

test('what has changed since a branch was left, committed or not', SLOW, async () => {
  repository()
  git('switch', '-q', '-c', 'work')
  write('b.md', okrs('Calm'))
  git('add', '.')
  git('commit', '-q', '-m', 'Second')
  write('c.md', okrs('Calm'))
  git('switch', '-q', 'main')
  write('d.md', okrs('Calm'))
  git('add', 'd.md')
  git('commit', '-q', '-m', 'Third')
  git('switch', '-q', 'work')
  rmSync(join(cwd, 'gone.md'))
  expect((await run('--since', 'main')).files.map(({file}) => file)).toEqual(['b.md', 'c.md'])
  expect(await run('--since', 'mian')).toMatchObject({
    code: 2,
    stderr: 'There is no revision "mian" in this repository; name a branch, a tag or a commit.\n',
  })
  expect((await run('--since', 'HEAD', '--staged')).stderr).toBe('Give either "--staged" or "--since", not both.\n')
})

test('nothing staged is nothing to check, and no repository is said', SLOW, async () => {
  expect(await run('--staged')).toMatchObject({
    code: 2,
    stderr: `"--staged" needs a git repository, and ${cwd} is in none.\n`,
  })
  git('init', '-q')
  expect(await run('--staged')).toMatchObject({code: 0, files: []})
})

test(
  'of a folder, JSON and YAML with OKRs are checked, and nothing that a folder is not searched for',
  SLOW,
  async () => {
    repository()
    write('okrs/data.yaml', 'objectives:\n  - objective: Patients sleep through\n    keyResults: [Calm nights]\n')
    write('okrs/more.json', '{"objectives": [{"objective": "Wards are quiet", "keyResults": ["Less noise"]}]}')
    write('okrs/services.yaml', 'services:\n  goals: none\n')
    write('okrs/latin.yaml', '')
    writeFileSync(join(cwd, 'okrs/latin.yaml'), Buffer.from('objectives: [\xe4]', 'latin1'))
    write('package.json', '{"objectives": []}')
    write('node_modules/x/okrs.md', okrs('Calm'))
    write('.github/okrs.md', okrs('Calm'))
    git('add', '-f', '.')
    const files = [
      {file: 'okrs/data.yaml', measurable: false},
      {file: 'okrs/more.json', measurable: false},
    ]
    expect((await run('--staged')).files).toEqual(files)
    expect((await run('--staged', 'okrs')).files).toEqual(files)
    expect((await run('--staged', 'node_modules/x/okrs.md')).files.map(({file}) => file)).toEqual([
      'node_modules/x/okrs.md',
    ])
    git('commit', '-q', '-m', 'Second')
    expect((await run('--since', 'HEAD~1')).files).toEqual(files)
  },
)
