import {latin} from './latin.js'

/** A pattern that is built only when a text holds its cue: most texts need few of the many forms that okr-lint knows. */
export interface CuedPattern {
  /** Matches every text in lower case that the pattern matches. Cheap to build: literal letters, no flags. */
  readonly cue: RegExp
  /** Built at the first call. One with the flag `g` is for `matchAll` and `replace`, which start anew each time. */
  readonly pattern: () => RegExp
}

/** @param source as for `latin` */
export function cued(cue: RegExp, source: string, flags = ''): CuedPattern {
  let built: RegExp | undefined
  return {
    cue,
    pattern: () => {
      built ??= latin(source, flags)
      return built
    },
  }
}

/** The pattern, where it may match a text. @param lower the text in lower case */
export const patternFor = ({cue, pattern}: CuedPattern, lower: string): RegExp | undefined =>
  cue.test(lower) ? pattern() : undefined

/** All matches of one with the flag `g`. @param lower the text in lower case */
export const matchesIn = (text: string, lower: string, {cue, pattern}: CuedPattern): Iterable<RegExpExecArray> =>
  cue.test(lower) ? text.matchAll(pattern()) : []

/** Whether a text holds a match. */
export const holds = (text: string, form: CuedPattern): boolean =>
  patternFor(form, text.toLowerCase())?.test(text) === true
