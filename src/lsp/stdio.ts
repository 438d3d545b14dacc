import {createConnection, ProposedFeatures} from 'vscode-languageserver/node'
import {nodeHost} from './node-host.js'
import {serve} from './serve.js'

/** Serves whoever started this process over its standard streams, until it says good-bye. Without it the process ends. */
export function serveStdio(): Promise<void> {
  const connection = createConnection(ProposedFeatures.all, process.stdin, process.stdout)
  serve(connection, nodeHost())
  const done = new Promise<void>((resolve) => connection.onExit(resolve))
  connection.listen()
  return done
}
