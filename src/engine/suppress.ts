import type {Finding, NamedRule, Silencer} from '../model/index.js'

/** What a directive, or one of the rules that it names, did not do. */
export interface Unused {
  directive: Silencer
  /** Absent where the directive names none. */
  rule?: NamedRule
}

export interface Suppressed {
  finding: Finding
  by: Silencer
}

/** Parts findings into those that are shown and those that a directive silences; of several the narrowest counts. */
export function suppress(
  directives: readonly Silencer[],
  findings: readonly Finding[],
): {findings: Finding[]; suppressed: Suppressed[]; unused: Unused[]} {
  const used = new Set<Silencer | NamedRule>()
  const shown: Finding[] = []
  const suppressed: Suppressed[] = []
  for (const finding of findings) {
    const by = finding.ruleId === null ? undefined : silencerOf(directives, finding.ruleId, finding.span.start)
    if (by) {
      used.add(by.rule ?? by.directive)
      suppressed.push({finding, by: by.directive})
    } else shown.push(finding)
  }
  markEnabling(directives, used)
  const unused = directives.flatMap((directive): Unused[] =>
    directive.rules.length === 0
      ? [{directive}].filter(() => !used.has(directive))
      : directive.rules.filter((rule) => !used.has(rule)).map((rule) => ({directive, rule})),
  )
  return {findings: shown, suppressed, unused}
}

function silencerOf(directives: readonly Silencer[], ruleId: string, at: number): Unused | undefined {
  const holding = directives.filter(({scope}) => scope.start <= at && at <= scope.end)
  let block: Unused | undefined
  let narrowest: Unused | undefined
  for (const directive of holding) {
    const match = matchOf(directive, ruleId)
    if (!match) continue
    if (directive.kind === 'enable') block = undefined
    else if (directive.kind === 'disable') block = match
    else if (!narrowest || sizeOf(directive) <= sizeOf(narrowest.directive)) narrowest = match
  }
  // A whole file is wider than a block, all else is narrower.
  return narrowest && (!block || sizeOf(narrowest.directive) < sizeOf(block.directive)) ? narrowest : block
}

function matchOf(directive: Silencer, ruleId: string): Unused | undefined {
  if (directive.rules.length === 0) return {directive}
  const rule = directive.rules.find(({id}) => id === ruleId)
  return rule && {directive, rule}
}

const sizeOf = ({scope}: Silencer): number => scope.end - scope.start

/** An `enable` is of use where it takes back what a `disable` above it began. */
function markEnabling(directives: readonly Silencer[], used: Set<Silencer | NamedRule>): void {
  const ALL = '*'
  const open = new Set<string>()
  for (const directive of directives) {
    const names = directive.rules.length === 0 ? [ALL] : directive.rules.map(({id}) => id)
    if (directive.kind === 'disable') for (const name of names) open.add(name)
    if (directive.kind !== 'enable') continue
    if (directive.rules.length === 0) {
      if (open.size > 0) used.add(directive)
      open.clear()
    }
    for (const rule of directive.rules) {
      if (open.has(ALL) || open.has(rule.id)) used.add(rule)
      open.delete(rule.id)
    }
  }
}
