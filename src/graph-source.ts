import type {Config} from './config/config.js'
import type {GraphSource} from './graph/index.js'
import {createLinter, type LintOptions} from './lint.js'
import {parse} from './parse/index.js'

/** Reads one document for `graphOf`, with what there is to say about it. */
export type GraphReader = (text: string, options?: Pick<LintOptions, 'filePath' | 'today'>) => Promise<GraphSource>

/** @throws ConfigError when the config names something that does not exist. */
export async function createGraphReader(config: Config = {}): Promise<GraphReader> {
  const lint = await createLinter(config)
  return async (text, options = {}) => {
    const {messages, language} = await lint(text, options)
    return {document: await parse(text, options), messages, ...(language && {language})}
  }
}
