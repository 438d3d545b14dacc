import {defineConfig} from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    node: 'src/node.ts',
    rule: 'src/rule/index.ts',
    lsp: 'src/lsp/index.ts',
    cli: 'src/cli/bin.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: true, // without it tsup inlines what is to be loaded lazily
  clean: true,
  metafile: true, // says what was bundled, see scripts/notices.mjs
  dts: {entry: {index: 'src/index.ts', node: 'src/node.ts', rule: 'src/rule/index.ts', lsp: 'src/lsp/index.ts'}},
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
})
