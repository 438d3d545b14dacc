import {isUtf8} from 'node:buffer'
import {readFileSync, statSync} from 'node:fs'
import {extname, resolve} from 'node:path'
import {InputError} from './input-error.js'

/** In bytes; see `okr-lint --help`. A bigger file is no OKR document, and checking it would take too long. */
const SIZE_LIMIT = 1024 * 1024

/** What people hand in because their OKRs are written there, and how these get out. */
const OTHER_PROGRAMS: Readonly<Record<string, string>> = {
  '.doc': 'a Word document',
  '.docx': 'a Word document',
  '.odt': 'a text document of LibreOffice',
  '.pdf': 'a PDF',
  '.pptx': 'a PowerPoint file',
  '.xls': 'an Excel file',
  '.xlsx': 'an Excel file',
}

/**
 * The text of a document, a BOM included, so that offsets stay those of the file.
 *
 * @param path as the person wrote it, relative to `cwd` or absolute.
 * @throws InputError where the file cannot be read or is no UTF-8 text.
 */
export function readDocument(path: string, cwd: string): string {
  const file = resolve(cwd, path)
  return decodeDocument(
    attempt(path, () => readSmall(file, path)),
    path,
  )
}

/** @throws InputError where the bytes are no UTF-8 text or too many. */
export function decodeDocument(bytes: Buffer, name: string): string {
  if (bytes.length > SIZE_LIMIT) throw tooBig(name, bytes.length)
  const encoding = foreignEncoding(bytes)
  if (encoding) throw new InputError(`${name} is written in ${encoding}. Save it as UTF-8, then it can be read.`)
  if (bytes.includes(0)) {
    const what = OTHER_PROGRAMS[extname(name).toLowerCase()] ?? 'a binary file'
    throw new InputError(`${name} is ${what}, not text. Export it as Markdown, JSON or YAML.`)
  }
  if (!isUtf8(bytes)) {
    throw new InputError(`${name} is not UTF-8; it looks like Latin-1 (Windows-1252). Save it as UTF-8.`)
  }
  return bytes.toString('utf8')
}

/** @throws InputError where it is too big, and whatever the file system throws. */
export function readSmall(file: string, name: string): Buffer {
  const {size} = statSync(file)
  if (size > SIZE_LIMIT) throw tooBig(name, size)
  return readFileSync(file)
}

const tooBig = (name: string, size: number): InputError =>
  new InputError(
    `${name} has ${(size / SIZE_LIMIT).toFixed(1)} MB; okr-lint reads files of up to 1 MB. Split it, or leave it out.`,
  )

/** Turns what the file system says into a sentence. */
export function attempt<Result>(name: string, read: () => Result): Result {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error
    if (error.code === 'ENOENT') throw new InputError(`There is no file ${name}.`)
    if (error.code === 'EISDIR') throw new InputError(`${name} is a folder, not a file.`)
    if (error.code === 'EACCES' || error.code === 'EPERM') {
      throw new InputError(`${name} may not be read. Check its permissions.`)
    }
    throw new InputError(`${name} cannot be read (${error.code}).`)
  }
}

function foreignEncoding(bytes: Buffer): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16 (little endian)'
  if (first === 0xfe && second === 0xff) return 'UTF-16 (big endian)'
  // Without a BOM: western text in UTF-16 has a NUL in every second byte.
  const start = bytes.subarray(0, 64)
  const zeros = (parity: number) => start.filter((byte, index) => index % 2 === parity && byte === 0).length
  const half = start.length / 2
  if (half < 4) return undefined
  if (zeros(1) > 0.7 * half && zeros(0) === 0) return 'UTF-16 (little endian)'
  if (zeros(0) > 0.7 * half && zeros(1) === 0) return 'UTF-16 (big endian)'
  return undefined
}
