/** One function for each entry; where an optional entry has nothing to say, it gives `undefined`. */
export type Thunks<T> = {readonly [Key in keyof T]-?: () => T[Key] | undefined}

/** An object whose entries are computed when they are first asked for: no rule asks for all facts of a statement. */
export function lazily<T extends object>(thunks: Thunks<T>): T {
  const facts = {}
  for (const [key, thunk] of Object.entries<() => unknown>(thunks)) {
    Object.defineProperty(facts, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = thunk()
        Object.defineProperty(this, key, {value, enumerable: true})
        return value
      },
    })
  }
  return facts as T
}

/** A function that computes its result at the first call. */
export function once<T>(compute: () => T): () => T {
  let done: {value: T} | undefined
  return () => {
    done ??= {value: compute()}
    return done.value
  }
}
