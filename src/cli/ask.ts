import type {Io} from './io.js'

/** Asks until one of the answers comes; nothing typed is the usual one. */
export type Ask = (question: string, answers: readonly string[], usual: string) => Promise<string>

/** Whoever is no terminal is asked nothing and gets the usual answers. */
export function asker({stdin, stdout}: Pick<Io, 'stdin' | 'stdout'>): Ask {
  if (!stdout.isTTY || !(stdin as {isTTY?: boolean}).isTTY) return async (_question, _answers, usual) => usual
  const lines = linesOf(stdin)
  return async (question, answers, usual) => {
    for (;;) {
      stdout.write(`${question} [${usual}] `)
      const line = await lines.next()
      const answer = line.done ? '' : line.value.trim().toLowerCase()
      if (answer === '') return usual
      const known = answers.find((candidate) => candidate.startsWith(answer))
      if (known !== undefined) return known
      stdout.write(`Please answer ${answers.join(', ')}.\n`)
    }
  }
}

async function* linesOf(stdin: Io['stdin']): AsyncGenerator<string, undefined> {
  let rest = ''
  for await (const chunk of stdin) {
    const lines = (rest + String(chunk)).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
  return undefined
}
