import type {Io} from './io.js'

/** Asks on the terminal, a line for each answer. */
export interface Answers {
  /** `undefined` where the input has ended. */
  ask(question: string): Promise<string | undefined>
  /** Lets go of stdin, or the process would wait for more. */
  close(): Promise<void>
}

export function answersFrom({stdin, stdout}: Io): Answers {
  const lines = linesOf(stdin)
  return {
    async ask(question) {
      stdout.write(question)
      const {value, done} = await lines.next()
      return done ? undefined : value.trim()
    },
    async close() {
      await lines.return(undefined)
    },
  }
}

async function* linesOf(stream: Io['stdin']): AsyncGenerator<string, undefined> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const chunk of stream) {
    const parts = (rest + (typeof chunk === 'string' ? chunk : decoder.decode(chunk, {stream: true}))).split(/\r?\n/)
    rest = parts.pop() ?? ''
    yield* parts
  }
  if (rest !== '') yield rest
  return undefined
}
