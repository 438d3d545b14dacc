import type * as Zod from 'zod'
import type {ConfigFault} from './config-error.js'
import {didYouMean} from './nearest.js'

type Issue = Zod.core.$ZodIssue

/**
 * Puts what zod found into sentences.
 *
 * @param value the whole value that was checked; the sentences quote it.
 * @param namesAt the keys that are possible at a path, to guess which one an unknown key was to be.
 */
export function describeIssues(
  issues: readonly Issue[],
  value: unknown,
  namesAt: (path: readonly (string | number)[]) => readonly string[],
): ConfigFault[] {
  return issues.flatMap((issue) => describe(issue, value, namesAt, []))
}

function describe(
  issue: Issue,
  value: unknown,
  namesAt: (path: readonly (string | number)[]) => readonly string[],
  above: readonly (string | number)[],
): ConfigFault[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  const name = path.filter((key) => typeof key === 'string').at(-1)
  switch (issue.code) {
    case 'invalid_union': {
      // The branch that got furthest is the one that was meant.
      const depth = (branch: readonly Issue[]) => Math.max(...branch.map((inner) => inner.path.length))
      const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? []
      return meant.flatMap((inner) => describe(inner, value, namesAt, path))
    }
    case 'unrecognized_keys': {
      const names = namesAt(path)
      return issue.keys.map((key) => ({
        message: `There is no key "${key}" here.${didYouMean(key, names)}${possible(names)}`,
        path: [...path, key],
      }))
    }
    case 'invalid_type':
      return [
        {
          message:
            path.length > 0 && valueAt(value, path) === undefined
              ? `${quoted(name)} is missing; it must be ${typeName(issue.expected)}.`
              : `${quoted(name)} must be ${typeName(issue.expected)}.`,
          path,
        },
      ]
    case 'invalid_value': {
      const given = JSON.stringify(valueAt(value, path))
      const names = issue.values.map(String)
      const guess = didYouMean(String(valueAt(value, path)), names)
      return [{message: `${quoted(name)} cannot be ${given}.${guess} Use ${names.join(', ')}.`, path}]
    }
    default:
      return [{message: `${quoted(name)} does not fit: ${issue.message}.`, path}]
  }
}

const quoted = (name: string | undefined): string => (name === undefined ? 'The config' : `"${name}"`)

const possible = (names: readonly string[]): string => (names.length > 0 ? ` Possible are ${names.join(', ')}.` : '')

const TYPE_NAMES: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'an object in braces',
  record: 'an object in braces',
  string: 'a text in quotes',
}

const typeName = (expected: string): string => TYPE_NAMES[expected] ?? expected

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found
}
