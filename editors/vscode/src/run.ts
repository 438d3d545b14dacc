import {execFile} from 'node:child_process'
import {promisify} from 'node:util'
import type {Installation} from './installation.js'

const LARGEST = 64 * 1024 * 1024

/**
 * What a command of okr-lint prints.
 *
 * @throws Error with what it says where it does not end well.
 */
export async function run({cli}: Installation, args: readonly string[], cwd?: string): Promise<string> {
  // The editor is the only Node.js that is certain to be there.
  const env = {...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1'}
  const options = {env, maxBuffer: LARGEST, ...(cwd !== undefined && {cwd})}
  try {
    const {stdout} = await promisify(execFile)(process.execPath, [cli, ...args], options)
    return stdout
  } catch (error) {
    const {stderr, message} = error as Error & {stderr?: string}
    throw new Error(stderr?.trim() || message)
  }
}
