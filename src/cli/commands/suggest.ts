import {shown} from '../../files/find.js'
import {rewriteDocument} from '../../files/write.js'
import {answersFrom} from '../answers.js'
import {readArguments} from '../arguments.js'
import {COLOR_OPTIONS, paintFor} from '../color.js'
import {CONFIG_OPTIONS, configsOf, linterOver} from '../configs.js'
import {documentsOf, INPUT_OPTIONS} from '../documents.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import {interview} from '../interview.js'
import {INTERVIEW_WORDS} from '../interview-words.js'
import type {Io} from '../io.js'
import {showSuggestions} from '../show-suggestions.js'
import {terminalLanguage} from '../terminal-language.js'
import {UsageError} from '../usage-error.js'

export const OPTIONS = {
  ...INPUT_OPTIONS,
  ...COLOR_OPTIONS,
  ...CONFIG_OPTIONS,
  help: {type: 'boolean', short: 'h'},
  interactive: {type: 'boolean', short: 'i'},
} as const

export const CHOICES = {locale: ['en', 'de']}

/** `okr-lint suggest`: shows the suggestions as a patch, or offers them one by one. */
export async function suggest(args: readonly string[], io: Io): Promise<ExitCode> {
  const {values, positionals} = readArguments(args, OPTIONS, CHOICES)
  if (values.help) {
    const {SUGGEST_HELP} = await import('../help.js')
    io.stdout.write(SUGGEST_HELP)
    return EXIT.ok
  }
  const configs = await configsOf(values, io)
  const isIgnored = (filePath: string) => configs.isIgnored(filePath)
  const lint = linterOver(configs, io)
  if (!values.interactive) return showSuggestions({names: positionals, flags: values, io, isIgnored, lint})

  if (values.stdin || positionals.includes('-')) {
    throw new UsageError('"--interactive" reads your answers from stdin, so name the files to go through.')
  }
  const answers = answersFrom(io)
  const paint = paintFor(values, io)
  let code: ExitCode = EXIT.ok
  const onProblem = ({message}: Error) => {
    io.stderr.write(`${message}\n`)
    code = EXIT.fault
  }
  try {
    for await (const {text, filePath} of documentsOf(positionals, values, io, {onProblem, isIgnored})) {
      if (filePath === undefined) continue
      const name = shown(filePath, io.cwd)
      const [config, {language}] = [await configs.configFor(filePath), await lint(text, {filePath})]
      const locale = config.locale ?? language ?? terminalLanguage(io.env)
      const words = INTERVIEW_WORDS[locale]
      const done = await interview(text, {lint, filePath, locale, answers, screen: io.stdout, paint})
      if (!done) {
        io.stdout.write(`\n${words.aborted(name)}\n`)
        return EXIT.fault
      }
      if (done.text !== text) rewriteDocument(name, io.cwd, text, done.text)
      io.stdout.write(`${done.applied > 0 ? words.written(done.applied, name) : words.unchanged(name)}\n`)
    }
  } finally {
    await answers.close()
  }
  return code
}
