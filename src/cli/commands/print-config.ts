import {resolve} from 'node:path'
import type {Configs} from '../../config/load/index.js'
import {EXIT, type ExitCode} from '../exit-codes.js'
import type {Io} from '../io.js'

/** `okr-lint --print-config FILE`: what holds for a file, and where each value comes from. The file need not exist. */
export async function printConfig(file: string, configs: Configs, io: Io): Promise<ExitCode> {
  const filePath = resolve(io.cwd, file)
  const {config, ...origins} = await configs.originsFor(filePath)
  const ignored = await configs.isIgnored(filePath)
  const printed = {file, config: config ?? null, ...(ignored && {ignored}), ...origins}
  io.stdout.write(`${JSON.stringify(printed, undefined, 2)}\n`)
  return EXIT.ok
}
