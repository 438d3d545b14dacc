import {CancellationTokenSource, commands, type LogOutputChannel, l10n, Uri, window, workspace} from 'vscode'
import {LanguageClient, TransportKind} from 'vscode-languageclient/node'
import type {Installation} from './installation.js'

/** The language server and the editor's side of it. */
export interface Server {
  /** Starts it as the settings say now, or leaves it off; one that is running is ended first. */
  restart(): Promise<void>
  stop(): Promise<void>
}

const LANGUAGES = ['markdown', 'json', 'jsonc', 'yaml']
const SCHEMES = ['file', 'untitled']

export function createServer(output: LogOutputChannel, installation: () => Installation): Server {
  let client: LanguageClient | undefined
  // Whoever restarts it twice in a row would otherwise start a second one while the first one ends.
  let last = Promise.resolve()
  const inOrder = (work: () => Promise<void>): Promise<void> => {
    last = last.then(work, work)
    return last
  }

  async function end(): Promise<void> {
    const ended = client
    client = undefined
    // One that has crashed cannot be asked to stop.
    await ended?.dispose().catch((error: unknown) => output.warn(String(error)))
  }

  async function start(): Promise<void> {
    if (!workspace.getConfiguration('okrLint').get('enable', true)) return
    const {cli} = installation()
    output.info(cli)
    client = clientFor(cli, output)
    try {
      await client.start()
    } catch (error) {
      window.showErrorMessage(l10n.t('okr-lint does not start with {0}: {1}', cli, (error as Error).message))
    }
  }

  return {
    restart: () => inOrder(() => end().then(start)),
    stop: () => inOrder(end),
  }
}

/** Its id is the first half of the setting `okrLint.trace.server`, which it reads by itself. */
const clientFor = (cli: string, outputChannel: LogOutputChannel): LanguageClient =>
  new LanguageClient(
    'okrLint',
    'okr-lint',
    {module: cli, args: ['lsp'], transport: TransportKind.stdio},
    {
      documentSelector: LANGUAGES.flatMap((language) => SCHEMES.map((scheme) => ({language, scheme}))),
      outputChannel,
      middleware: {
        window: {
          // The page of a rule is there to be read, not to be edited.
          async showDocument(params, next) {
            if (!params.uri.endsWith('.md')) {
              const shown = await next(params, new CancellationTokenSource().token)
              return 'success' in shown ? shown : {success: false}
            }
            await showPage(Uri.parse(params.uri))
            return {success: true}
          },
        },
      },
    },
  )

export const showPage = (page: Uri): Thenable<unknown> => commands.executeCommand('markdown.showPreviewToSide', page)
