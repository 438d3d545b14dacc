import {commands, type ExtensionContext, window, workspace} from 'vscode'
import {explainRule} from './explain-rule.js'
import {showGraph} from './goal-graph.js'
import {findInstallation} from './installation.js'
import {createServer, type Server} from './server.js'

let server: Server | undefined

export async function activate({subscriptions, extensionPath}: ExtensionContext): Promise<void> {
  const output = window.createOutputChannel('okr-lint', {log: true})
  const installation = () =>
    findInstallation({
      setting: workspace.getConfiguration('okrLint').get('server', ''),
      folders: (workspace.workspaceFolders ?? []).map(({uri}) => uri.fsPath),
      extension: extensionPath,
    })
  const own = createServer(output, installation)
  server = own

  subscriptions.push(
    output,
    commands.registerCommand('okrLint.restart', () => own.restart()),
    commands.registerCommand('okrLint.showOutput', () => output.show()),
    commands.registerCommand('okrLint.explainRule', () => explainRule(installation())),
    commands.registerCommand('okrLint.showGraph', () => showGraph(installation())),
    workspace.onDidChangeConfiguration((change) => {
      if (['okrLint.enable', 'okrLint.server'].some((key) => change.affectsConfiguration(key))) own.restart()
    }),
  )
  await own.restart()
}

export const deactivate = (): Promise<void> | undefined => server?.stop()
