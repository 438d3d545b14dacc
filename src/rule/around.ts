import type {Span} from '../model/index.js'

/** The text that lies in none of these spans, from an offset on. */
export function textAround(text: string, spans: readonly Span[], from = 0): string {
  let rest = ''
  let done = from
  for (const {start, end} of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > done) rest += text.slice(done, start)
    done = Math.max(done, end)
  }
  return rest + text.slice(done)
}
