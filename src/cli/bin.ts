#!/usr/bin/env node
import {main} from './main.js'

// The global, not `node:process`: that module opens stdin and all else that it exports.
const {stdout} = process

// `okr-lint | head` closes the pipe early; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  stdout,
  cwd: process.cwd(),
  env: process.env,
  get stdin() {
    return process.stdin
  },
  get stderr() {
    return process.stderr
  },
})
