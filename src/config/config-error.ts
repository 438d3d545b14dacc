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
