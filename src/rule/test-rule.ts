import type {Change} from '../model/index.js'
import type {Rule} from './define-rule.js'
import {type AnyReport, type Run, runRule, runWorkspaceRule} from './run-rule.js'
import {type Reading, type Situation, subjectFor, workspaceFor} from './test-subject.js'

/** A statement (or document) on which the rule must report, and what. */
export interface LoudCase extends Situation {
  /** The message id, or the ids in the order of the text where there are several findings. */
  says: string | readonly string[]
  /** The words on which the (first) finding stands. */
  at?: string
  /** What each suggestion of the first finding makes of the statement itself. */
  becomes?: readonly string[]
}

export interface RuleCases {
  /** Where the rule must not report. There have to be at least as many of them as of the loud ones. */
  quiet: readonly (string | Situation)[]
  loud: readonly LoudCase[]
  /** Told from the rule where it is not given. */
  reads?: Reading
}

/**
 * Tests a rule with sentences (or with whole documents, where the rule reads more than one statement). Every
 * suggestion is tried as well: applied, it must silence the rule.
 *
 * @throws Error that lists all cases which did not go as written, or says which case is sloppy.
 */
export async function testRule(rule: Rule, cases: RuleCases): Promise<void> {
  const reading = cases.reads ?? readingOf(rule)
  const quiet = cases.quiet.map((entry) => (typeof entry === 'string' ? {text: entry} : entry))
  const faults = sloppiness(quiet, cases.loud)
  if (faults.length === 0) {
    for (const situation of quiet) {
      const reports = await reportsOn(rule, situation, reading)
      if (reports.length > 0) faults.push(`“${situation.text}” should be quiet, but reports ${idsOf(reports)}.`)
    }
    for (const loud of cases.loud) faults.push(...(await faultsOf(rule, loud, reading)))
  }
  if (faults.length > 0) throw new Error(`${rule.id}:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`)
}

const readingOf = (rule: Rule): Reading =>
  rule.structural || rule.set || rule.document || rule.workspace
    ? 'document'
    : rule.keyResult
      ? 'keyResult'
      : 'objective'

function sloppiness(quiet: readonly Situation[], loud: readonly LoudCase[]): string[] {
  const faults: string[] = []
  const seen = new Set<string>()
  for (const {says: _says, at: _at, becomes: _becomes, ...situation} of [
    ...quiet,
    ...(loud as LoudCase[]),
  ] as LoudCase[]) {
    const key = JSON.stringify(situation)
    if (situation.text.trim() === '') faults.push('A case has no text.')
    if (seen.has(key)) faults.push(`“${situation.text}” is there twice.`)
    seen.add(key)
  }
  for (const {text, says} of loud) if (says.length === 0) faults.push(`“${text}” does not say what is reported.`)
  if (loud.length === 0) faults.push('There is no loud case.')
  if (quiet.length < loud.length) {
    faults.push(
      `There are ${loud.length} loud cases and only ${quiet.length} quiet ones; a rule is known by its silence.`,
    )
  }
  return faults
}

async function faultsOf(rule: Rule, {says, at, becomes, ...situation}: LoudCase, reading: Reading): Promise<string[]> {
  const quoted = `“${situation.text}”`
  const reports = await reportsOn(rule, situation, reading)
  const expected = typeof says === 'string' ? says : says.join(', ')
  if (idsOf(reports) !== expected)
    return [`${quoted} should report ${expected}, but reports ${idsOf(reports) || 'nothing'}.`]

  const faults: string[] = []
  const [first] = reports
  if (at !== undefined && first?.at?.text !== at) {
    faults.push(`${quoted} should be marked at “${at}”, but is at “${first?.at?.text ?? 'the whole statement'}”.`)
  }
  if (reading === 'document') return faults

  const texts = (first?.suggest ?? []).map(({changes}) => textAfter(situation.text, changes))
  if (becomes && JSON.stringify(texts) !== JSON.stringify(becomes)) {
    faults.push(`${quoted} should become ${listOf(becomes)}, but becomes ${listOf(texts)}.`)
  }
  for (const text of new Set(texts)) {
    if (text === situation.text) continue // the suggestion changes something beside the statement
    const left = await reportsOn(rule, {...situation, text}, reading)
    if (left.length > 0) faults.push(`${quoted} may become “${text}”, which still reports ${idsOf(left)}.`)
  }
  return faults
}

/** A Monday in the second quarter. */
const TEST_DAY = '2027-05-03'

async function reportsOn(rule: Rule, situation: Situation, reading: Reading): Promise<AnyReport[]> {
  const reports: AnyReport[] = []
  const run: Run = {
    options: {...rule.defaults, ...situation.options},
    today: () => situation.today ?? TEST_DAY,
    reads: ({state}) => state !== 'dropped',
    onReport: (report) => reports.push(report),
  }
  const subject = await subjectFor(situation, reading)
  runRule(rule, subject, run)
  if (rule.workspace) runWorkspaceRule(rule, await workspaceFor(situation, subject), run)
  return reports
}

const idsOf = (reports: readonly AnyReport[]) => reports.map(({id}) => String(id)).join(', ')

const listOf = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(' or ') || 'nothing'

/** The statement's text once these changes are made. */
function textAfter(text: string, changes: readonly Change[]): string {
  return changes.reduce((result, change) => {
    if (change.kind === 'rewrite') return change.text
    if (change.kind !== 'replace') return result
    return text.slice(0, change.piece.start) + change.text + text.slice(change.piece.end)
  }, text)
}
