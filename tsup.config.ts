import {readdirSync, readFileSync} from 'node:fs'
import {defineConfig, type Options} from 'tsup'

const shared: Options = {
  format: 'esm',
  splitting: true, // without it tsup inlines what is to be loaded lazily
  clean: true,
  metafile: true, // says what was bundled, see scripts/notices.mjs
}

/** What the worker cannot read from the files of its package: the version and the pages of the rules. */
const PACKAGE_TEXTS: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'package-texts',
  setup(build) {
    build.onResolve({filter: /^okr-lint:package$/}, ({path}) => ({path, namespace: 'package-texts'}))
    build.onLoad({filter: /.*/, namespace: 'package-texts'}, () => {
      const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string}
      const names = readdirSync('rules').filter((name) => name.endsWith('.md'))
      const pages = Object.fromEntries(
        names.sort().map((name) => [name.slice(0, -'.md'.length), readFileSync(`rules/${name}`, 'utf8')]),
      )
      return {contents: `export const version = ${JSON.stringify(version)}, pages = ${JSON.stringify(pages)}`}
    })
  },
}

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      node: 'src/node.ts',
      rule: 'src/rule/index.ts',
      lsp: 'src/lsp/index.ts',
      cli: 'src/cli/bin.ts',
    },
    target: 'node20',
    platform: 'node',
    dts: {
      entry: {
        index: 'src/index.ts',
        node: 'src/node.ts',
        rule: 'src/rule/index.ts',
        lsp: 'src/lsp/index.ts',
        worker: 'src/lsp/worker.ts',
      },
    },
    // Parsers and tagger are bundled: as sixty and four hundred files of their own they take four times as long to load.
    noExternal: [
      /^mdast-/,
      /^micromark-/,
      /^@dagrejs\//,
      'compromise',
      'diff',
      'yaml',
      'jsonc-parser',
      'picomatch',
      'ignore',
    ],
    esbuildOptions(options) {
      // Bundled as modules, or they would ask for CommonJS's `require` when they are loaded.
      options.mainFields = ['module', 'main']
      options.alias = {yaml: './node_modules/yaml/browser/index.js'}
    },
  },
  {
    // The language server for a web worker: nothing is left to be found by whoever loads it.
    ...shared,
    entry: {index: 'src/lsp/worker.ts'},
    outDir: 'dist/worker',
    target: 'es2023',
    platform: 'browser',
    minify: true,
    noExternal: [/.*/],
    esbuildPlugins: [PACKAGE_TEXTS],
    esbuildOptions(options) {
      // What is written for pages may ask for a document, which workers do not have.
      options.conditions = ['worker']
    },
  },
])
