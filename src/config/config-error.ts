/** A config that cannot be followed: one sentence with the way out, and where in the config it went wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'

  constructor(
    message: string,
    /** Keys from the top of the config to the faulty value. */
    readonly path: readonly (string | number)[] = [],
  ) {
    super(message)
  }
}

/** What does not fit in a config: one sentence, and the keys that lead to it. */
export interface ConfigFault {
  message: string
  path: readonly (string | number)[]
  /** The config that `path` leads through, which may be one that the first config extends. */
  config?: object | undefined
}
