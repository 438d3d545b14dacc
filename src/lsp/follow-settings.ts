import {type Connection, DidChangeConfigurationNotification} from 'vscode-languageserver'
import type {Client} from './client.js'
import {SECTION, type Settings, settingsFrom} from './settings.js'

interface Followers {
  /** What holds from now on. */
  use(settings: Settings): void
  /** Documents that have been linted are to be linted again. */
  changed(): void
  warn(message: string): void
}

export interface FollowedSettings {
  /** Asks the editor for what its user has set. */
  start(): Promise<void>
  /** Puts the settings to use once more, since configs have changed. */
  renew(): void
}

/** Takes settings from wherever an editor has them: what it starts the server with, what it answers, what it sends. */
export function followSettings(
  connection: Connection,
  client: Pick<Client, 'answersSettings' | 'tellsOfSettings'>,
  initial: unknown,
  {use, changed, warn}: Followers,
): FollowedSettings {
  const told = new Set<string>()
  const read = (value: unknown): Settings => {
    const {settings, faults} = settingsFrom(value)
    for (const fault of faults.filter((one) => !told.has(one))) {
      told.add(fault)
      warn(fault)
    }
    return settings
  }
  let current = read(initial)
  use(current)

  /** Whether something is different now. An editor that has nothing set leaves it at what it has started with. */
  const take = (value: unknown): boolean => {
    const next = read(value ?? initial)
    if (JSON.stringify(next) === JSON.stringify(current)) return false
    current = next
    use(current)
    return true
  }
  const asked = (): Promise<unknown> => connection.workspace.getConfiguration(SECTION)

  connection.onDidChangeConfiguration(async ({settings}) => {
    if (take(client.answersSettings ? await asked() : settings)) changed()
  })
  return {
    async start() {
      if (client.tellsOfSettings) {
        await connection.client.register(DidChangeConfigurationNotification.type, {section: SECTION})
      }
      if (client.answersSettings) take(await asked())
    },
    renew: () => use(current),
  }
}
