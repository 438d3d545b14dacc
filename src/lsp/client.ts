import type {ClientCapabilities} from 'vscode-languageserver'

/** What the editor on the other side can do. */
export interface Client {
  /** It asks for diagnostics itself and can be told to ask again; otherwise they are sent to it. */
  pulls: boolean
  snippets: boolean
  documentChanges: boolean
  refreshesHints: boolean
  watchesFiles: boolean
  showsDocuments: boolean
  changesFolders: boolean
  /** It answers what its user has set; otherwise it may send that by itself. */
  answersSettings: boolean
  tellsOfSettings: boolean
}

export function clientOf({textDocument, workspace, window}: ClientCapabilities): Client {
  return {
    pulls: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
    snippets: workspace?.workspaceEdit?.snippetEditSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsDocuments: window?.showDocument?.support === true,
    changesFolders: workspace?.workspaceFolders === true,
    answersSettings: workspace?.configuration === true,
    tellsOfSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
  }
}
