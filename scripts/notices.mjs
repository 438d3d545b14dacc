#!/usr/bin/env node
// Writes the licences of the packages that the build has bundled into dist/THIRD-PARTY-NOTICES.txt:
// whoever passes on their code passes on their notice, too. Reads what esbuild says it has put into the bundle.
import {readFileSync, rmSync, writeFileSync} from 'node:fs'
import {noticesOf} from './notices-of.mjs'

const metafile = 'dist/metafile-esm.json'
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf(JSON.parse(readFileSync(metafile, 'utf8')).inputs))
rmSync(metafile)
