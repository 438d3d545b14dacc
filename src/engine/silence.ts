import type {Finding, Language, OkrDocument, Severity, Silencer, Suppression} from '../model/index.js'
import {directiveFindings} from './directive-findings.js'
import {suppress} from './suppress.js'

export interface SilenceOptions {
  /** The language of the messages. */
  locale: Language
  /** The ids of all rules that there are. */
  known: readonly string[]
  /** Whether a rule had the chance to report: it is on, and saw all that it needs. */
  ran: (id: string) => boolean
  /** They silence nothing, and each one is an error. */
  forbid: boolean
  levels: Record<'unused' | 'unknown' | 'reasonless', Severity | 'off'>
}

export interface Silenced {
  findings: Finding[]
  suppressed: {finding: Finding; suppression: Suppression}[]
}

/** Takes out the findings that the document's directives silence, and adds what there is to say about these. */
export function silence(document: OkrDocument, findings: readonly Finding[], options: SilenceOptions): Silenced {
  const silencers = document.directives.filter((directive): directive is Silencer => directive.kind !== 'misspelt')
  const result = suppress(options.forbid ? [] : silencers, findings)
  const about = directiveFindings(document, result.unused, options)
  return {
    findings: [...result.findings, ...about].sort((a, b) => a.span.start - b.span.start),
    suppressed: result.suppressed.map(({finding, by}) => ({
      finding,
      suppression: {kind: 'directive', ...(by.reason !== undefined && {reason: by.reason})},
    })),
  }
}
