import {TextDocument} from 'vscode-languageserver-textdocument'
import type {Host} from './host.js'
import type {Linted} from './linted.js'
import type {Project} from './project.js'
import {createQueue} from './queue.js'

/** The open documents and what is known of them. */
export interface Session {
  /** A document was opened or has another text. */
  change(document: TextDocument): void
  /** It is no longer open: what holds now is what lies on the disk. */
  close(uri: string): Promise<void>
  /** A file has changed or gone without being open. */
  changeFile(uri: string): Promise<void>
  /** A document in its last version, linted; `undefined` where it is not open. Waits for what is still to be done. */
  linted(uri: string): Promise<Linted | undefined>
  /** What was linted last, without waiting for newer versions. */
  last(uri: string): Linted | undefined
  openUris(): readonly string[]
  /** The documents of a folder are read; what is open comes first. */
  openFolder(uri: string): Promise<void>
  /** Resolves once all folders have been read: from then on it is known who names whom. */
  settled(): Promise<void>
  /** A folder does not belong to the workspace any more. */
  closeFolder(uri: string): Promise<void>
  /** Does something before all that is asked for from now on. */
  first(task: () => Promise<void>): Promise<void>
  /** Everything is linted again, open or not, since what holds for it has changed. */
  readAgain(): Promise<void>
}

interface Opened {
  snapshot: TextDocument
  work?: Promise<void>
  linted?: Linted
}

/**
 * @param onResults is told the addresses of the open documents whose findings are new, each time after linting.
 */
export function createSession(host: Host, project: Project, onResults: (uris: readonly string[]) => void): Session {
  const opened = new Map<string, Opened>()
  const inOrder = createQueue()
  let settled = Promise.resolve()
  let turn = {}

  /** The server's text is changed in place with every keystroke; what is linted must stay as it was. */
  const snapshotOf = (document: TextDocument): TextDocument =>
    TextDocument.create(document.uri, document.languageId, document.version, document.getText())

  function lint(uri: string, own: Opened): Promise<void> {
    own.work ??= inOrder(async () => {
      // A newer text came while this one was waiting for its turn.
      if (opened.get(uri) !== own) return
      const changed = await project.update(host.pathOf(uri), own.snapshot.getText())
      await take(uri, own)
      await tell(changed, uri)
    })
    return own.work
  }

  async function take(uri: string, own: Opened): Promise<void> {
    const known = await project.get(host.pathOf(uri))
    if (known) own.linted = {text: own.snapshot, ...known}
  }

  /** The findings of other open documents may have changed with this one. */
  async function tell(paths: readonly string[], also?: string): Promise<void> {
    const uris = paths.map((path) => host.uriOf(path)).filter((uri) => uri !== also && opened.has(uri))
    for (const uri of uris) {
      const own = opened.get(uri)
      if (own?.linted) await take(uri, own)
    }
    onResults(also !== undefined && opened.has(also) ? [also, ...uris] : uris)
  }

  const session: Session = {
    change(document) {
      opened.set(document.uri, {snapshot: snapshotOf(document)})
    },
    async close(uri) {
      opened.delete(uri)
      await session.changeFile(uri)
    },
    changeFile(uri) {
      return inOrder(async () => {
        if (opened.has(uri)) return
        const path = host.pathOf(uri)
        const text = await host.read(path)
        await tell(await (text === undefined ? project.remove(path) : project.update(path, text)))
      })
    },
    async linted(uri) {
      const own = opened.get(uri)
      if (!own) return undefined
      await lint(uri, own)
      // Whoever asked for a version that has been overtaken gets the newer one.
      return opened.get(uri) === own ? own.linted : session.linted(uri)
    },
    last: (uri) => opened.get(uri)?.linted,
    openUris: () => [...opened.keys()],
    openFolder(uri) {
      const read = async () => {
        const paths = (await host.documentsBelow?.(host.pathOf(uri))) ?? []
        for (const path of paths) await session.changeFile(host.uriOf(path))
      }
      settled = Promise.all([settled, read()]).then(() => undefined)
      return settled
    },
    settled: () => settled,
    closeFolder: (uri) =>
      inOrder(async () => {
        const folder = host.pathOf(uri)
        for (const path of project.paths()) {
          const isInside = path.startsWith(`${folder}/`) || path.startsWith(`${folder}\\`)
          if (isInside && !opened.has(host.uriOf(path))) await tell(await project.remove(path))
        }
      }),
    first: inOrder,
    async readAgain() {
      for (const [uri, {snapshot}] of opened) opened.set(uri, {snapshot})
      const own = {}
      turn = own
      for (const path of project.paths()) {
        // Whoever comes later reads all of them anew.
        if (turn !== own) return
        await session.changeFile(host.uriOf(path))
      }
    },
  }
  return session
}
