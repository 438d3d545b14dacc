/** An error of which the caller knows the place. */
export class FaultHere extends Error {
  override readonly name = 'FaultHere'
}
