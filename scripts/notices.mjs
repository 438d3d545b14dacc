#!/usr/bin/env node
// Writes the licences of the packages that the build has bundled into dist/THIRD-PARTY-NOTICES.txt:
// whoever passes on their code passes on their notice, too. Reads what esbuild says it has put into the bundle.
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {noticesOf} from './notices-of.mjs'

const metafiles = ['dist/metafile-esm.json', 'dist/worker/metafile-esm.json']
const inputs = metafiles.map((metafile) => JSON.parse(readFileSync(metafile, 'utf8')).inputs)
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(Object.assign({}, ...inputs)))
for (const metafile of metafiles) rmSync(metafile)
