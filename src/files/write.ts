import {
  chmodSync,
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {InputError} from './input-error.js'

/**
 * Puts a new text in the place of the one that was read, whole or not at all. A symbolic link stays one, and the
 * file keeps its permissions.
 *
 * @param path as the person wrote it, relative to `cwd` or absolute.
 * @throws InputError where the file may not be written, or no longer holds the text that was read.
 */
export function rewriteDocument(path: string, cwd: string, before: string, after: string): void {
  writing(path, () => {
    const file = realpathSync(resolve(cwd, path))
    const {mode} = statSync(file)
    // To be renamed over, a file need not be writable; but it was protected for a reason.
    if ((mode & 0o222) === 0) throw new InputError(`${path} is write-protected and was left as it is.`)
    replaceFile(file, after, mode, () => {
      if (readFileSync(file).equals(Buffer.from(before))) return
      throw new InputError(`${path} was changed in the meantime and was left as it is. Run okr-lint again.`)
    })
  })
}

/**
 * Writes a file that is not there yet, whole or not at all.
 *
 * @throws InputError where the folder may not be written.
 */
export function createDocument(path: string, text: string): void {
  writing(path, () => replaceFile(path, text, 0o644, () => {}))
}

/** Writes a draft beside the file and puts it in its place, unless `check` throws just before. */
function replaceFile(file: string, text: string, mode: number, check: () => void): void {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.okr-lint`)
  try {
    writeThrough(draft, text, mode)
    check()
    renameSync(draft, file)
  } finally {
    rmSync(draft, {force: true})
  }
}

/** What is renamed must be on the disk, or a power cut leaves an empty file. */
function writeThrough(file: string, text: string, mode: number): void {
  const handle = openSync(file, 'w', mode)
  try {
    writeSync(handle, text)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  // The mode that a file is opened with is cut by the umask.
  chmodSync(file, mode)
}

/** Turns what the file system says into a sentence. */
function writing(name: string, write: () => void): void {
  try {
    write()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'EACCES' || error.code === 'EPERM' || error.code === 'EROFS') {
      throw new InputError(`${name} may not be written. Check the permissions of the file and its folder.`)
    }
    throw new InputError(`${name} cannot be written (${error.code}).`)
  }
}
