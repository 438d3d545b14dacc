// Stands in for the client of the language server: it notes how it was made, and whether it runs.

interface Options {
  documentSelector: {language: string; scheme: string}[]
  middleware: {window: {showDocument(params: {uri: string}, next: () => Promise<object>): Promise<object>}}
}

interface Made {
  id: string
  server: {module: string; args: string[]; transport: number}
  options: Options
  isRunning: boolean
}

export const made: Made[] = []
export const failing = {message: ''}

export const TransportKind = {stdio: 0}

export class LanguageClient {
  private readonly own: Made

  constructor(id: string, _name: string, server: Made['server'], options: Options) {
    this.own = {id, server, options, isRunning: false}
    made.push(this.own)
  }

  async start(): Promise<void> {
    if (failing.message !== '') throw new Error(failing.message)
    this.own.isRunning = true
  }

  async dispose(): Promise<void> {
    this.own.isRunning = false
  }
}
