import type {Timed} from '../lint.js'
import type {Language} from '../model/index.js'

export interface Stopwatch {
  timed: Timed
  /** What took how long, the longest first. */
  table(language: Language): string
}

interface Words {
  reading: string
  language: string
  rest: string
  all: string
}

const WORDS: Record<Language, Words> = {
  en: {reading: '(reading)', language: '(language)', rest: '(everything else)', all: 'in all'},
  de: {reading: '(Lesen)', language: '(Sprache)', rest: '(alles Übrige)', all: 'insgesamt'},
}

/** @param now milliseconds since some moment. */
export function stopwatch(now: () => number = () => performance.now()): Stopwatch {
  const start = now()
  const spent = new Map<string, number>()
  return {
    timed(what, work) {
      const begin = now()
      const stop = () => spent.set(what, (spent.get(what) ?? 0) + now() - begin)
      const result = work()
      // Documents are read one after the other, so that nothing else runs while one is waited for.
      if (result instanceof Promise) return result.finally(stop) as typeof result
      stop()
      return result
    },
    table(language) {
      const all = now() - start
      const rest = all - [...spent.values()].reduce((sum, time) => sum + time, 0)
      const {reading, language: ofLanguage, ...words} = WORDS[language]
      const names: Record<string, string> = {reading, language: ofLanguage}
      const rows = [...spent]
        .map(([what, time]): [string, number] => [names[what] ?? what, time])
        .concat([[words.rest, rest]])
        .sort(([, a], [, b]) => b - a)
      const format = new Intl.NumberFormat(language, {minimumFractionDigits: 1, maximumFractionDigits: 1})
      const longest = Math.max(...rows.map(([what]) => what.length))
      const line = (what: string, time: number) =>
        `${what.padEnd(longest)}  ${format.format(time).padStart(9)} ms  ${format.format(all > 0 ? (time / all) * 100 : 0).padStart(5)} %\n`
      return [...rows, [words.all, all] as const].map(([what, time]) => line(what, time)).join('')
    },
  }
}
