import type {Document} from '../lint-together.js'
import type {Language} from '../model/index.js'
import type {Io} from './io.js'

/** Below this nobody wonders whether anything still happens. */
const FEW_FILES = 50
const PATIENCE = 1000
const PAUSE = 100

const ERASE = '\r\u001b[2K'

const WORDS: Record<Language, (done: number, all: number) => string> = {
  en: (done, all) => `${done} of ${all} files …`,
  de: (done, all) => `${done} von ${all} Dateien …`,
}

export interface Progress {
  /** Hears how many files there are. */
  expect(files: number): void
  /** The same documents, and meanwhile a line on the terminal that says how far they are. */
  through(documents: AsyncIterable<Document>): AsyncIterable<Document>
  /** Makes room for something else. */
  erase(): void
}

/**
 * @param io the line is written only where stderr is a terminal, which is looked up only where it may be needed.
 * @param now milliseconds since some moment.
 */
export function progressOn(
  io: Pick<Io, 'stderr'>,
  language: Language,
  now: () => number = () => performance.now(),
): Progress {
  let all = 0
  let isShown = false
  let next = now() + PATIENCE
  const erase = () => {
    if (isShown) io.stderr.write(ERASE)
    isShown = false
  }
  return {
    expect(files) {
      all = files
    },
    async *through(documents) {
      let done = 0
      for await (const document of documents) {
        if (all > FEW_FILES && now() >= next && io.stderr.isTTY) {
          io.stderr.write(`${ERASE}${WORDS[language](done, all)}`)
          isShown = true
          next = now() + PAUSE
        }
        yield document
        done++
      }
      erase()
    },
    erase,
  }
}
