import type {Config} from './config/config.js'
import {type CheckedDocument, checkAcross, checkAlone, inOrder} from './engine/index.js'
import {dayIn, type LintResult, type LintSettings, prepared, resultFor, settingsOf, type Timed} from './lint.js'
import {abridged, type Finding, type OkrDocument} from './model/index.js'
import {parse} from './parse/index.js'
import {createGraph, type Workspace} from './workspace/index.js'

export interface WorkspaceOptions {
  /** What holds for documents that come without a config of their own. */
  config?: Config
  /** All documents of the organisation are there, so that what is named and not found is missing; by default they are. */
  complete?: boolean
  /** Keeps of each document only what the others may ask of it; for thousands of files that nobody edits. */
  light?: boolean
  /** The day on which the documents are judged; see `LintOptions`. */
  today?: string
  /** Is told of a rule that throws, which is then left out; without it, `update` and `resultOf` throw. */
  onFailure?: (ruleId: string, error: unknown) => void
  /** Does each step of the work: `reading`, `language`, and what every rule does, by its id. */
  timed?: Timed
}

/** Documents that are linted together, and come, change and go one by one. */
export interface LintWorkspace {
  /**
   * Parses and lints one document anew. Only what its change can mean for others is looked up again.
   *
   * @throws ConfigError when the config names something that does not exist.
   */
  update(filePath: string, text: string, config?: Config): Promise<void>
  remove(filePath: string): void
  /** The files, in the order of their paths. */
  files(): string[]
  /** Of every file, in the order of `files`. */
  results(): Promise<LintResult[]>
  resultOf(filePath: string): Promise<LintResult | undefined>
  /** The files whose results may be others than when this was last asked, the removed ones left out. */
  changed(): string[]
  /** As it was parsed; without the places of its words in a light workspace. */
  documentOf(filePath: string): OkrDocument | undefined
  graph(): Workspace
}

/** A document with the findings that need no other one. */
interface Member {
  checked: CheckedDocument
  settings: LintSettings
  own: Finding[]
}

/** @throws ConfigError when the config names something that does not exist. */
export async function createWorkspace({
  config = {},
  complete = true,
  light = false,
  today,
  timed,
  onFailure,
}: WorkspaceOptions = {}): Promise<LintWorkspace> {
  const graph = createGraph(complete)
  const members = new Map<string, Member>()
  /** In an editor configs come and go. */
  const settings = new WeakMap<Config, ReturnType<typeof settingsOf>>()
  const dayOf = dayIn(today === undefined ? {} : {today})
  const step: Timed = timed ?? ((_, work) => work())
  const turns = new Map<string, object>()
  let across: ReadonlyMap<OkrDocument, readonly Finding[]> | undefined
  let touched = new Set<string>()
  let told = new Map<string, string>()

  const settingsFor = (own: Config) => {
    const known = settings.get(own) ?? settingsOf(own, timed)
    settings.set(own, known)
    return known
  }

  function acrossOf(): ReadonlyMap<OkrDocument, readonly Finding[]> {
    across ??= checkAcross(
      sorted(members).map(([, {checked}]) => checked),
      graph.view(),
      dayOf,
    )
    return across
  }

  async function resultOf(filePath: string): Promise<LintResult | undefined> {
    const member = members.get(filePath)
    if (!member) return undefined
    const {checked, own, settings} = member
    return resultFor(checked, inOrder([...own, ...(acrossOf().get(checked.document) ?? [])]), settings)
  }

  await settingsFor(config)
  return {
    async update(filePath, text, ownConfig = config) {
      const turn = {}
      turns.set(filePath, turn)
      const {active, ...rest} = await settingsFor(ownConfig)
      const parsed = await step('reading', () => parse(text, {filePath}))
      const {checked, findings} = await step('language', () => prepared(parsed, active, {...rest, onFailure}))
      // Whoever comes later has the newer text.
      if (turns.get(filePath) !== turn) return
      const document = light ? abridged(parsed) : parsed
      const own = [...findings, ...checkAlone(checked, dayOf)].map((finding) => leadingTo(document, finding))
      members.set(filePath, {checked: {...checked, document}, settings: {...rest, complete}, own})
      graph.put(filePath, document)
      touched.add(filePath)
      across = undefined
    },
    remove(filePath) {
      turns.delete(filePath)
      if (!members.delete(filePath)) return
      graph.remove(filePath)
      touched.delete(filePath)
      across = undefined
    },
    files: () => sorted(members).map(([filePath]) => filePath),
    async results() {
      const results: LintResult[] = []
      for (const [filePath] of sorted(members)) {
        const result = await resultOf(filePath)
        if (result) results.push(result)
      }
      return results
    },
    resultOf,
    changed() {
      const found = acrossOf()
      const now = new Map<string, string>()
      for (const [filePath, {checked}] of sorted(members)) {
        const findings = found.get(checked.document)
        if (findings) now.set(filePath, JSON.stringify(findings.map(tellingPart)))
      }
      const isOther = (filePath: string) => touched.has(filePath) || now.get(filePath) !== told.get(filePath)
      const changed = sorted(members).flatMap(([filePath]) => (isOther(filePath) ? [filePath] : []))
      told = now
      touched = new Set()
      return changed
    },
    documentOf: (filePath) => members.get(filePath)?.checked.document,
    graph: () => graph.view(),
  }
}

const sorted = (members: ReadonlyMap<string, Member>) => [...members].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))

/** A finding without the documents that it leads to. */
const tellingPart = ({related, ...finding}: Finding) => ({
  ...finding,
  related: related?.map(({document, span, message}) => [document.filePath, span, message]),
})

/** A finding that needs no other document, with the document that is kept in the place of the one it was found in. */
const leadingTo = (document: OkrDocument, {related, ...finding}: Finding): Finding =>
  related ? {...finding, related: related.map((place) => ({...place, document}))} : finding
