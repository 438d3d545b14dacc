import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'

const root = join(import.meta.dirname, '..')
const isBuilt = existsSync(join(root, 'dist/cli.js'))

test.runIf(isBuilt)('the package holds what runs, and what people read', {timeout: 60_000}, () => {
  const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [{files}] = JSON.parse(output) as [{files: {path: string}[]}]
  const paths = files.map(({path}) => path)
  const isBuiltFile = (path: string) => /^dist\/(?:worker\/[\w-]+\.js|[\w.-]+\.(?:js|d\.ts|txt))$/.test(path)
  const pages = readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.md'))
  const others = paths.filter((path) => !isBuiltFile(path)).sort()
  expect(others).toEqual(
    [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'package.json',
      'schema/config.schema.json',
      'schema/okr.schema.json',
      ...pages.map((name) => `rules/${name}`),
    ].sort(),
  )
  expect(paths).toEqual(
    expect.arrayContaining(['cli', 'index', 'node', 'rule', 'lsp', 'worker/index'].map((name) => `dist/${name}.js`)),
  )
})
