#!/usr/bin/env node
// Builds what runs where nothing is built yet: after a clone, and where npm or pre-commit install from git.
// It leaves out the types, which take ten times as long; "npm run build" makes all.
import {execSync} from 'node:child_process'
import {existsSync} from 'node:fs'

if (!existsSync('dist/cli.js')) {
  // npm pack prints the name of its file on stdout, and pre-commit reads it there.
  execSync('tsup --no-dts --silent && node scripts/notices.mjs', {stdio: ['ignore', 2, 2]})
}
