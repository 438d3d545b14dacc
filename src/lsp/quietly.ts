import type {Connection} from 'vscode-languageserver'

/** Lets work go on by itself: what goes wrong is written into the editor's log and never ends the server. */
export type Quietly = (work: Promise<unknown>) => void

export const quietlyOver =
  (connection: Connection): Quietly =>
  (work) => {
    work
      .catch((error: unknown) => connection.console.warn(error instanceof Error ? error.message : String(error)))
      // The connection is closed, so there is nobody left to tell.
      .catch(() => {})
  }
