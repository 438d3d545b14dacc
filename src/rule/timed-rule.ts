import type {Rule} from './define-rule.js'

/** Does a piece of work, maybe with an eye on the clock. */
export type Timed = <Result>(what: string, work: () => Result) => Result

/** The same rule, each of its looks at a document timed under its id. */
export function timedRule(rule: Rule, timed: Timed): Rule {
  const timing =
    <Args extends unknown[]>(look: (...args: Args) => void) =>
    (...args: Args): void =>
      timed(rule.id, () => look(...args))
  return {
    ...rule,
    ...(rule.document && {document: timing(rule.document)}),
    ...(rule.set && {set: timing(rule.set)}),
    ...(rule.objective && {objective: timing(rule.objective)}),
    ...(rule.keyResult && {keyResult: timing(rule.keyResult)}),
    ...(rule.workspace && {workspace: timing(rule.workspace)}),
  }
}
