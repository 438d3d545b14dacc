/** A file that cannot be read: one sentence with the way out. */
export class InputError extends Error {
  override readonly name = 'InputError'
}
