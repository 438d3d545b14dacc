#!/usr/bin/env node
import process from 'node:process'
import {main} from './main.js'

const {stdin, stdout, stderr, env} = process

// `okr-lint | head` closes the pipe early; that is no failure.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {stdin, stdout, stderr, cwd: process.cwd(), env})
