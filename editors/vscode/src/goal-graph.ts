import {l10n, ViewColumn, window, workspace} from 'vscode'
import type {Installation} from './installation.js'
import {run} from './run.js'

/** Draws who contributes to which goal in a folder of the workspace. */
export async function showGraph(installation: Installation): Promise<void> {
  const {workspaceFolders: folders = []} = workspace
  const [first] = folders
  if (!first) {
    window.showWarningMessage(l10n.t('okr-lint found no folder to read.'))
    return
  }
  const placeHolder = l10n.t('Which folder?')
  const folder = folders.length === 1 ? first : await window.showWorkspaceFolderPick({placeHolder})
  if (!folder) return
  try {
    const svg = await run(installation, ['graph', '--format', 'svg'], folder.uri.fsPath)
    const panel = window.createWebviewPanel('okrLint.graph', l10n.t('Goals in {0}', folder.name), ViewColumn.Beside)
    panel.webview.html = pageWith(svg)
  } catch (error) {
    window.showErrorMessage(l10n.t('okr-lint could not draw the goals: {0}', (error as Error).message))
  }
}

/** As an image the drawing can neither run scripts nor load anything, whatever stands in the documents. */
const pageWith = (svg: string): string => `<!doctype html>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:">
<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="">
`
