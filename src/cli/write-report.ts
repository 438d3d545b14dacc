import {mkdirSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {InputError} from '../files/input-error.js'

/**
 * Writes the output of a format; folders that are not there yet are made.
 *
 * @param file as the person wrote it, relative to `cwd` or absolute.
 * @throws InputError where it cannot be written.
 */
export function writeReport(file: string, text: string, cwd: string): void {
  try {
    const path = resolve(cwd, file)
    mkdirSync(dirname(path), {recursive: true})
    writeFileSync(path, text)
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    throw new InputError(`${file} cannot be written: ${REASONS[String(error.code)] ?? error.code}.`)
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is not permitted',
  EPERM: 'it is not permitted',
  EROFS: 'the disk is read-only',
  EISDIR: 'it is a folder',
  EEXIST: 'a file stands where a folder should be',
  ENOTDIR: 'a file stands where a folder should be',
  ENOSPC: 'the disk is full',
}
