import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import {describe, expect, test} from 'vitest'

/** What each part of the house may import beside itself. Whoever is not listed here has no place yet. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'src/model': [],
  'src/parse': ['src/model'],
  'src/language': ['src/model'],
  'src/workspace': ['src/parse', 'src/model'],
  'src/rule': ['src/workspace', 'src/language', 'src/parse', 'src/model'],
  rules: ['src/rule'],
  'src/config': ['src/rule', 'src/model', 'src/files'],
  'src/engine': ['src/workspace', 'src/rule', 'src/language', 'src/parse', 'src/model'],
  'src/coach': ['src/rule', 'src/language', 'src/parse', 'src/model'],
  'src/convert': ['src/language', 'src/parse', 'src/model'],
  'src/inspect.ts': ['src/config', 'src/language', 'src/parse', 'src/model'],
  'src/lint.ts': ['rules', 'src/config', 'src/engine', 'src/language', 'src/parse', 'src/rule', 'src/model'],
  'src/lint-workspace.ts': ['src/lint.ts', 'src/workspace', 'src/config', 'src/engine', 'src/parse', 'src/model'],
  'src/lint-together.ts': ['src/lint.ts', 'src/lint-workspace.ts', 'src/config'],
  'src/graph': ['src/workspace', 'src/model'],
  'src/graph-source.ts': ['src/lint-workspace.ts', 'src/graph'],
  'src/index.ts': [
    'src/convert',
    'src/fix.ts',
    'src/format',
    'src/lint-workspace.ts',
    'src/workspace',
    'src/lint.ts',
    'src/inspect.ts',
    'src/graph-source.ts',
    'src/graph',
    'src/coach',
    'src/config',
    'src/parse',
    'src/model',
  ],
  'src/baseline.ts': ['src/lint.ts'],
  'src/fix.ts': ['src/lint.ts', 'src/engine', 'src/model'],
  'src/files': ['src/baseline.ts', 'src/parse'],
  'src/node.ts': [
    'src/baseline.ts',
    'src/index.ts',
    'src/lint-together.ts',
    'src/lint.ts',
    'src/inspect.ts',
    'src/config',
    'src/files',
    'src/model',
  ],
  'src/format': ['src/lint.ts', 'src/inspect.ts', 'src/graph', 'src/model'],
  'src/lsp': [
    'src/format',
    'src/lint.ts',
    'src/lint-workspace.ts',
    'src/config',
    'src/files',
    'src/workspace',
    'src/rule',
    'src/language',
    'src/parse',
    'src/model',
  ],
  'src/cli': [
    'src/lint-together.ts',
    'src/lsp',
    'src/baseline.ts',
    'src/convert',
    'src/fix.ts',
    'src/parse',
    'src/format',
    'src/lint.ts',
    'src/lint-workspace.ts',
    'src/inspect.ts',
    'src/graph-source.ts',
    'src/graph',
    'src/config',
    'src/files',
    'src/model',
  ],
}

/** Where files, streams and processes are known; all else runs in a browser. */
const KNOWS_NODE = [
  /^src\/node\.ts$/,
  /^src\/files\//,
  /^src\/config\/load/,
  /^src\/cli\//,
  /^src\/lsp\/(?:node-host|stdio)\.ts$/,
]

interface Import {
  from: string
  /** The file that is imported, or the name of a package. */
  to: string
  lazy: boolean
  typeOnly: boolean
}

const root = resolve(import.meta.dirname, '..')
const files = ['src', 'rules'].flatMap((folder) =>
  readdirSync(join(root, folder), {recursive: true, encoding: 'utf8'})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`),
)
const imports = files.flatMap(importsOf)

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  const statements = text.matchAll(/^\s*(?:import|export)\s(type\s)?[^'"`;]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)
  const lazy = text.matchAll(/\bimport\('([^']+)'\)/g)
  return [
    ...Array.from(statements, ([, type, from, bare]) => ({to: from ?? bare ?? '', lazy: false, typeOnly: !!type})),
    ...Array.from(lazy, ([, to = '']) => ({to, lazy: true, typeOnly: false})),
  ].map(({to, ...rest}) => ({from: file, to: to.startsWith('.') ? fileOf(file, to) : to, ...rest}))
}

function fileOf(from: string, specifier: string): string {
  const path = relative(root, resolve(root, dirname(from), specifier)).replaceAll('\\', '/')
  // What is made by a script stays JavaScript.
  return existsSync(join(root, path)) ? path : path.replace(/\.js$/, '.ts')
}

/** `src/parse/data/write.ts` → `src/parse`, `src/lint.ts` → `src/lint.ts`. */
const partOf = (file: string): string => {
  const [top = '', second = ''] = file.split('/')
  return top === 'src' ? `src/${second}` : top
}

const isInside = ({to}: Import) => to.startsWith('src/') || to.startsWith('rules/')

test('every import leads to a file', () => {
  expect(imports.length).toBeGreaterThan(50)
  expect(imports.filter((found) => isInside(found) && !existsSync(join(root, found.to)))).toEqual([])
})

describe('dependencies point one way', () => {
  test.each([...new Set(files.map(partOf))])('%s', (part) => {
    expect(Object.keys(ALLOWED)).toContain(part)
    const wrong = imports
      .filter((found) => partOf(found.from) === part && isInside(found))
      .filter(({to}) => partOf(to) !== part && !ALLOWED[part]?.includes(partOf(to)))
    expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
  })
})

test('only those who may know Node do', () => {
  const wrong = imports.filter(({from, to}) => to.startsWith('node:') && !KNOWS_NODE.some((place) => place.test(from)))
  expect(wrong.map(({from, to}) => `${from} → ${to}`)).toEqual([])
})

test('nothing that the library for browsers reaches knows Node', () => {
  expect(reach('src/index.ts').filter(({to}) => to.startsWith('node:'))).toEqual([])
  expect(reach('src/node.ts').some(({to}) => to.startsWith('node:'))).toBe(true)
})

test('nothing that the language server for browsers reaches knows Node', () => {
  const reached = reach('src/lsp/worker.ts').map(({to}) => to)
  expect(reached.filter((to) => to.startsWith('node:') || to.endsWith('/node'))).toEqual([])
  expect(reached).toContain('src/lsp/serve.ts')
})

test('the command line starts without the parser, the rules, the formats and the packages', () => {
  const atOnce = reach('src/cli/bin.ts', ({lazy, typeOnly}) => !lazy && !typeOnly)
  expect(atOnce.map(({to}) => to)).toEqual(['node:v8', 'src/cli/main.ts', 'src/cli/exit-codes.ts'])
})

/** All imports that a file leads to, directly or by others. */
function reach(start: string, follows: (found: Import) => boolean = () => true): Import[] {
  const seen = new Set([start])
  const found: Import[] = []
  for (const file of seen) {
    for (const next of imports.filter(({from}) => from === file).filter(follows)) {
      found.push(next)
      if (isInside(next)) seen.add(next.to)
    }
  }
  return found
}
