import {CodeActionKind, type ServerCapabilities, TextDocumentSyncKind} from 'vscode-languageserver'
import type {Client} from './client.js'
import {EXPLAIN, FIX_ALL} from './code-actions.js'

export const capabilitiesFor = ({pulls}: Client): ServerCapabilities => ({
  positionEncoding: 'utf-16',
  textDocumentSync: {openClose: true, change: TextDocumentSyncKind.Incremental, save: true},
  ...(pulls && {
    diagnosticProvider: {identifier: 'okr-lint', interFileDependencies: true, workspaceDiagnostics: false},
  }),
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite, FIX_ALL]},
  executeCommandProvider: {commands: [EXPLAIN]},
  hoverProvider: true,
  documentSymbolProvider: true,
  foldingRangeProvider: true,
  inlayHintProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  workspaceSymbolProvider: true,
  completionProvider: {triggerCharacters: [' ', ':', '-', '#', ',', '"']},
  workspace: {workspaceFolders: {supported: true, changeNotifications: true}},
})
