import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Client} from './client.js'
import type {Quietly} from './quietly.js'
import type {Session} from './session.js'
import type {Settings} from './settings.js'

/** Typing goes on within this time, in milliseconds; linting waits for the pause. */
const PAUSE = 40

/** When open documents are linted for the editor to show: in a pause of typing, or once they are saved. */
export interface Pace {
  setRun(run: Settings['run']): void
  /** A document was opened or has another text. */
  changed(document: TextDocument): void
  saved(document: TextDocument): void
  closed(uri: string): void
  /** What is found in it now is not to be shown yet. */
  isHeld(uri: string): boolean
}

/** @param announce shows what is found in a document by now. */
export function createPace(
  {pulls}: Pick<Client, 'pulls'>,
  session: Pick<Session, 'change' | 'linted'>,
  announce: (uri: string) => void,
  quietly: Quietly,
): Pace {
  const timers = new Map<string, ReturnType<typeof setTimeout>>()
  /** The versions of all open documents, and which of them were opened or saved like this. */
  const versions = new Map<string, {now: number; saved: number}>()
  let run: Settings['run'] = 'onType'

  const isHeld = (uri: string): boolean => {
    const version = versions.get(uri)
    return run === 'onSave' && version !== undefined && version.now !== version.saved
  }
  const lintSoon = (uri: string, wait: number) => {
    clearTimeout(timers.get(uri))
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri)
        quietly(session.linted(uri))
      }, wait),
    )
  }
  return {
    setRun(chosen) {
      run = chosen
    },
    changed(document) {
      const {uri, version} = document
      const known = versions.get(uri)
      versions.set(uri, {now: version, saved: known?.saved ?? version})
      session.change(document)
      if (!pulls && !isHeld(uri)) lintSoon(uri, known ? PAUSE : 0)
    },
    saved({uri, version}) {
      const show = () => {
        // Whoever types on before it is shown saves again.
        if (versions.get(uri)?.now !== version) return
        versions.set(uri, {now: version, saved: version})
        announce(uri)
      }
      if (isHeld(uri)) quietly(session.linted(uri).then(show))
      else versions.set(uri, {now: version, saved: version})
    },
    closed(uri) {
      clearTimeout(timers.get(uri))
      timers.delete(uri)
      versions.delete(uri)
    },
    isHeld,
  }
}
