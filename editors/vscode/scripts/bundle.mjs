// Makes what goes into the package: dist/extension.js, and in server/ an okr-lint that needs nothing beside itself.
// The command line must have been built before (`npm run build` in the root of the repository).
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {noticesOf} from '../../../scripts/notices-of.mjs'

const here = dirname(dirname(fileURLToPath(import.meta.url)))
const root = join(here, '../..')
const server = join(here, 'server')
if (!existsSync(join(root, 'dist/cli.js'))) throw new Error('Build okr-lint first: npm run build in the root.')

for (const folder of ['dist', 'server']) rmSync(join(here, folder), {recursive: true, force: true})
const shared = {bundle: true, minify: true, platform: 'node', target: 'node20', metafile: true, logLevel: 'warning'}

const extension = await build({
  ...shared,
  absWorkingDir: here,
  entryPoints: ['src/extension.ts'],
  outfile: 'dist/extension.js',
  format: 'cjs',
  external: ['vscode'],
})
const cli = await build({
  ...shared,
  absWorkingDir: root,
  entryPoints: ['dist/cli.js'],
  outdir: join(server, 'dist'),
  format: 'esm',
  splitting: true,
  // okr-lint's parts have no side effects, so an import that only loads one may go.
  logOverride: {'ignored-bare-import': 'silent'},
  // Who writes configs in TypeScript has it in the project.
  external: ['jiti'],
  banner: {
    js: "import {createRequire as createRequireForBundle} from 'node:module'; const require = createRequireForBundle(import.meta.url);",
  },
})

for (const folder of ['rules', 'schema']) {
  cpSync(join(root, folder), join(server, folder), {
    recursive: true,
    filter: (path) => path === join(root, folder) || /\.(?:md|json)$/.test(path),
  })
}
const {name, version, license, type} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
writeFileSync(join(server, 'package.json'), `${JSON.stringify({name, version, license, type}, undefined, 2)}\n`)
cpSync(join(root, 'LICENSE'), join(here, 'LICENSE'))

const own = readFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
const added = [noticesOf(cli.metafile.inputs, root), noticesOf(extension.metafile.inputs, here)]
mkdirSync(server, {recursive: true})
writeFileSync(join(server, 'THIRD-PARTY-NOTICES.txt'), [own, ...added].join('\n'))
