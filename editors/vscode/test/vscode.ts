// Stands in for the module that only the editor has. Tests set `state` and read from it what the extension has done.

type Handler = (...args: unknown[]) => unknown

interface State {
  settings: Record<string, unknown>
  folders: {name: string; uri: Uri}[]
  commands: Map<string, Handler>
  /** Commands of the editor that the extension has called. */
  executed: {command: string; args: unknown[]}[]
  errors: string[]
  warnings: string[]
  /** What the last list had to choose from, and what is chosen from it. */
  offered: {label: string; description?: string; detail?: string}[]
  choose: (items: State['offered']) => unknown
  diagnostics: {source: string; code: unknown; range: {intersection(selection: unknown): unknown}}[]
  panels: {title: string; webview: {html: string}}[]
  tellSettings: (changed: readonly string[]) => void
}

const fresh = (): State => ({
  settings: {},
  folders: [],
  commands: new Map(),
  executed: [],
  errors: [],
  warnings: [],
  offered: [],
  choose: () => undefined,
  diagnostics: [],
  panels: [],
  tellSettings: () => {},
})

export const state = fresh()
export const reset = (): void => void Object.assign(state, fresh())

const disposable = {dispose() {}}

export class Uri {
  private constructor(
    readonly scheme: string,
    readonly fsPath: string,
  ) {}
  static file = (path: string): Uri => new Uri('file', path)
  static parse = (text: string): Uri => {
    const {protocol, pathname} = new URL(text)
    return new Uri(protocol.slice(0, -1), decodeURIComponent(pathname))
  }
}

export class CancellationTokenSource {
  readonly token = {}
}

export const ViewColumn = {Beside: -2}
export const env = {language: 'en'}
export const l10n = {
  t: (text: string, ...args: unknown[]) => text.replace(/\{(\d)\}/g, (_, index: string) => String(args[Number(index)])),
}
export const languages = {getDiagnostics: () => state.diagnostics}

export const commands = {
  registerCommand(command: string, handler: Handler) {
    state.commands.set(command, handler)
    return disposable
  },
  async executeCommand(command: string, ...args: unknown[]) {
    state.executed.push({command, args})
  },
}

export const workspace = {
  get workspaceFolders() {
    return state.folders.length > 0 ? state.folders : undefined
  },
  getConfiguration: (section: string) => ({
    get: (key: string, otherwise: unknown) => state.settings[`${section}.${key}`] ?? otherwise,
  }),
  onDidChangeConfiguration(tell: (change: {affectsConfiguration(key: string): boolean}) => void) {
    state.tellSettings = (changed) => tell({affectsConfiguration: (key) => changed.includes(key)})
    return disposable
  },
}

export const window = {
  activeTextEditor: {document: {uri: Uri.file('/okrs/service.md')}, selection: {}},
  createOutputChannel: () => ({
    ...disposable,
    info() {},
    warn() {},
    show: () => state.executed.push({command: 'show output', args: []}),
  }),
  showErrorMessage: (message: string) => void state.errors.push(message),
  showWarningMessage: (message: string) => void state.warnings.push(message),
  async showQuickPick(items: State['offered']) {
    state.offered = items
    return state.choose(items)
  },
  showWorkspaceFolderPick: async () => state.folders.at(-1),
  createWebviewPanel(_: string, title: string) {
    const panel = {title, webview: {html: ''}}
    state.panels.push(panel)
    return panel
  },
}
