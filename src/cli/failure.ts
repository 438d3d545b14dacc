import type {Io} from './io.js'

/** Errors whose message is written for the person who called; all others are bugs of okr-lint. */
const EXPECTED = ['UsageError', 'ConfigError', 'InputError']

/** What stderr says about an error: one sentence, and the stack trace only for those who ask for it. */
export function explainFailure(error: unknown, env: Io['env']): string {
  const debug = env.OKR_LINT_DEBUG ? `${error instanceof Error ? error.stack : String(error)}\n` : ''
  if (error instanceof Error && EXPECTED.includes(error.name)) return `${error.message}\n${debug}`
  const message = error instanceof Error ? error.message : String(error)
  const hint = debug ? '' : ' Set OKR_LINT_DEBUG=1 to see where it happened.'
  return `okr-lint has a bug here, please report it together with the command: ${message}.${hint}\n${debug}`
}
