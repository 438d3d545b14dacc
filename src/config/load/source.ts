import {lineIndex} from '../../model/index.js'
import {ConfigError, type ConfigFault} from '../config-error.js'

export type Path = readonly (string | number)[]

/** Where a config was read. */
export interface Source {
  /** As people know it: relative to where they are, or as they wrote it. */
  name: string
  /** What its relative paths and globs start from. */
  folder: string
  value: unknown
  /** Where a value stands: `okr.json:3:5`; where the lines are not known, `okr.js, rules.objective-count`. */
  place(path: Path): string
}

/** A config that is a value of JavaScript. */
export const valueSource = (name: string, folder: string, value: unknown): Source => ({
  name,
  folder,
  value,
  place: (path) => (path.length > 0 ? `${name}, ${path.join('.')}` : name),
})

/** The source of a text in which offsets are known. */
export function textSource(
  name: string,
  folder: string,
  text: string,
  value: unknown,
  offsetOf: (path: Path) => number | undefined,
): Source {
  const lines = lineIndex(text)
  return {
    name,
    folder,
    value,
    place(path) {
      // What is not there stands at what would hold it.
      let offset = offsetOf(path)
      for (let end = path.length - 1; offset === undefined && end >= 0; end--) offset = offsetOf(path.slice(0, end))
      return `${name}:${at(lines.position(offset ?? 0))}`
    },
  }
}

const at = ({line, column}: {line: number; column: number}): string => `${line}:${column}`

/** A fault of the syntax, before there are any values. */
export function syntaxError(name: string, text: string, offset: number, message: string): ConfigError {
  return new ConfigError(`${name}:${at(lineIndex(text).position(offset))}  ${message}`)
}

/** One line for each fault, `place  message`, in the order of the places. */
export function faultsError(faults: readonly (ConfigFault & {source: Source})[]): ConfigError {
  const lines = faults.map(({message, path, source}) => ({place: source.place(path), message}))
  lines.sort((a, b) => a.place.localeCompare(b.place, 'en', {numeric: true}))
  return new ConfigError(lines.map(({place, message}) => `${place}  ${message}`).join('\n'), faults[0]?.path)
}
