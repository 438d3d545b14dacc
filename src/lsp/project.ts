import type {Config} from '../config/config.js'
import type {LintMessage, LintResult} from '../lint.js'
import {createWorkspace} from '../lint-workspace.js'
import type {OkrDocument} from '../model/index.js'
import type {Workspace} from '../workspace/index.js'
import type {Host} from './host.js'

/** The documents of the workspace, linted together, each by the config that holds for it. */
export interface Project {
  /** Reads a text anew; answers with the paths of all documents whose findings may have changed. */
  update(path: string, text: string): Promise<readonly string[]>
  remove(path: string): Promise<readonly string[]>
  /** A document as it was read last, with its findings. */
  get(path: string): Promise<{document: OkrDocument; result: LintResult} | undefined>
  /** All documents that are known, those that are not linted included. */
  paths(): readonly string[]
  graph(): Workspace
  configOf(path: string): Config
}

/** @param complete whether all documents of the organisation are there: a folder is open, not just a file. */
export async function createProject(host: Host, complete: boolean, warn: (message: string) => void): Promise<Project> {
  const failed = new Set<string>()
  const workspace = await createWorkspace({
    complete,
    onFailure(ruleId, error) {
      if (failed.has(ruleId)) return
      failed.add(ruleId)
      const reason = error instanceof Error ? error.message : String(error)
      warn(`The rule ${ruleId} failed and is left out where it does: ${reason}`)
    },
  })
  const configs = new Map<string, Config>()
  /** Documents that are not linted: left out, or with a config at fault, which is then all there is to say. */
  const unlinted = new Map<string, {text: string; fault?: string}>()

  return {
    async update(path, text) {
      try {
        const config = await host.configFor(path)
        configs.set(path, config)
        if (await host.isIgnored(path)) {
          workspace.remove(path)
          unlinted.set(path, {text})
        } else {
          unlinted.delete(path)
          await workspace.update(path, text, config)
        }
      } catch (error) {
        // A config at fault is said in the document, where people look; the server goes on.
        workspace.remove(path)
        unlinted.set(path, {text, fault: error instanceof Error ? error.message : String(error)})
      }
      return [...new Set([path, ...workspace.changed()])]
    },
    async remove(path) {
      configs.delete(path)
      unlinted.delete(path)
      workspace.remove(path)
      return workspace.changed()
    },
    async get(path) {
      const left = unlinted.get(path)
      if (left) return withoutLinting(path, left.text, left.fault)
      const [result, document] = [await workspace.resultOf(path), workspace.documentOf(path)]
      return result && document ? {result, document} : undefined
    },
    paths: () => [...workspace.files(), ...unlinted.keys()],
    graph: () => workspace.graph(),
    configOf: (path) => configs.get(path) ?? {},
  }
}

/** What is known of a document that is not linted. */
function withoutLinting(filePath: string, text: string, fault?: string): {document: OkrDocument; result: LintResult} {
  const place = {line: 1, column: 1, endLine: 1, endColumn: 1}
  const messages: LintMessage[] =
    fault === undefined ? [] : [{ruleId: null, severity: 'error', ...place, message: fault, suggestions: []}]
  return {
    document: {filePath, text, format: 'markdown', fields: {}, sets: [], unfilled: [], problems: [], directives: []},
    result: {
      filePath,
      messages,
      errorCount: messages.length,
      warningCount: 0,
      infoCount: 0,
      suppressedMessages: [],
      source: text,
      objectiveCount: 0,
      keyResultCount: 0,
    },
  }
}
