/** How each entry is read from a source; where an optional entry has nothing to say, it gives `undefined`. */
export type Readers<T, Source> = {readonly [Key in keyof T]-?: (source: Source) => T[Key] | undefined}

const SOURCE = Symbol('source')

/**
 * Makes objects whose entries are read from a source when they are first asked for, each once: no rule asks for all
 * facts of a statement. The entries stand in the prototype, so a spread does not copy them.
 */
export function lazily<T extends object, Source>(readers: Readers<T, Source>): (source: Source) => T {
  const prototype = {}
  for (const [key, read] of Object.entries<(source: Source) => unknown>(readers)) {
    Object.defineProperty(prototype, key, {
      enumerable: true,
      get(this: {[SOURCE]: Source}) {
        const value = read(this[SOURCE])
        Object.defineProperty(this, key, {value, enumerable: true})
        return value
      },
    })
  }
  return (source) => Object.create(prototype, {[SOURCE]: {value: source}}) as T
}

/** A function that computes its result at the first call. */
export function once<T>(compute: () => T): () => T {
  let done: {value: T} | undefined
  return () => {
    done ??= {value: compute()}
    return done.value
  }
}
