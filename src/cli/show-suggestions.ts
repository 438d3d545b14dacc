import {shown} from '../files/find.js'
import {withSuggestions} from '../fix.js'
import {patch} from '../format/patch.js'
import {documentsOf} from './documents.js'
import {EXIT, type ExitCode} from './exit-codes.js'
import type {Call} from './fix-files.js'

/** `--suggest`: prints as a patch what the first suggestion of each finding would make of the documents. */
export async function showSuggestions({names, flags, io, isIgnored, lint}: Call): Promise<ExitCode> {
  let code: ExitCode = EXIT.ok
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    code = EXIT.fault
  }
  for await (const {text, filePath} of documentsOf(names, flags, io, {onProblem, isIgnored})) {
    const {messages} = await lint(text, filePath === undefined ? {} : {filePath})
    const {text: after, waiting} = withSuggestions(text, messages)
    const name = filePath === undefined ? 'stdin' : shown(filePath, io.cwd)
    io.stdout.write(patch(name, text, after))
    if (waiting === 0) continue
    io.stderr.write(`${name}: ${waiting} more, for words that others change too; they come once those are applied.\n`)
  }
  return code
}
