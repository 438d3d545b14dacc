/** A call that cannot be followed: one sentence with the way out. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
