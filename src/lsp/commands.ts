import {type Connection, ErrorCodes, ResponseError} from 'vscode-languageserver'
import type {Client} from './client.js'
import {EXPLAIN} from './code-actions.js'
import type {Host} from './host.js'

/** Commands that code actions name. */
export function answerCommands(connection: Connection, {client, host}: {client: Client; host: Host}): void {
  connection.onExecuteCommand(async ({command, arguments: [ruleId] = []}) => {
    if (command !== EXPLAIN) throw new ResponseError(ErrorCodes.InvalidParams, `There is no command "${command}".`)
    const page = typeof ruleId === 'string' ? host.pageOf(ruleId) : undefined
    if (page === undefined) throw new ResponseError(ErrorCodes.InvalidParams, `There is no rule "${ruleId}".`)
    const uri = host.pageUri(ruleId)
    if (client.showsDocuments && uri !== undefined) await connection.window.showDocument({uri, takeFocus: true})
    else connection.window.showInformationMessage(page)
    // Editors without a window of their own for it can show what they get.
    return page
  })
}
