import {lineIndex, type Objective, type OkrDocument, SEVERITIES, type Severity, type Span} from '../model/index.js'

/** Where a finding starts, both 1-based, and how much it matters; `LintMessage` is one. */
export interface PlacedFinding {
  line: number
  column: number
  severity: Severity
}

export interface FindingCount {
  findings: number
  severity?: Severity
}

const NONE: FindingCount = {findings: 0}

/** What was found in each objective and in its key results; a finding on the whole set belongs to none of them. */
export function findingCounts(
  {sets, text}: OkrDocument,
  findings: readonly PlacedFinding[],
): (objective: Objective) => FindingCount {
  const counts = new Map<Objective, FindingCount>()
  if (findings.length === 0) return () => NONE
  const lines = lineIndex(text)
  const areas = sets.flatMap(({objectives}) =>
    objectives.map((objective) => ({
      objective,
      spans: [objective.block, ...objective.keyResults.map((one) => one.block)],
    })),
  )
  for (const {line, column, severity} of findings) {
    const offset = lines.lineStart(line) + column - 1
    const home = innermost(areas, offset)
    if (!home) continue
    const {findings: count, severity: worst} = counts.get(home) ?? NONE
    counts.set(home, {findings: count + 1, severity: worse(severity, worst)})
  }
  return (objective) => counts.get(objective) ?? NONE
}

/** Objectives may hang below objectives; the one that holds a place most closely owns it. */
function innermost(areas: readonly {objective: Objective; spans: readonly Span[]}[], offset: number) {
  let home: Objective | undefined
  let smallest = Number.POSITIVE_INFINITY
  for (const {objective, spans} of areas) {
    for (const {start, end} of spans) {
      if (offset < start || offset > end || end - start >= smallest) continue
      home = objective
      smallest = end - start
    }
  }
  return home
}

const worse = (one: Severity, other: Severity | undefined): Severity =>
  other !== undefined && SEVERITIES.indexOf(other) > SEVERITIES.indexOf(one) ? other : one
