import type {LintResult} from '../lint.js'
import type {Paint} from './paint.js'
import type {Words} from './words.js'

export interface Totals {
  files: number
  filesWithoutOkrs: number
  objectives: number
  keyResults: number
  errors: number
  warnings: number
  infos: number
  suppressed: number
  fixable: number
}

export const noTotals = (): Totals => ({
  files: 0,
  filesWithoutOkrs: 0,
  objectives: 0,
  keyResults: 0,
  errors: 0,
  warnings: 0,
  infos: 0,
  suppressed: 0,
  fixable: 0,
})

export function addTo(totals: Totals, result: LintResult): void {
  totals.files++
  if (result.objectiveCount + result.keyResultCount === 0) totals.filesWithoutOkrs++
  totals.objectives += result.objectiveCount
  totals.keyResults += result.keyResultCount
  totals.errors += result.errorCount
  totals.warnings += result.warningCount
  totals.infos += result.infoCount
  totals.suppressed += result.suppressedMessages.length
  totals.fixable += result.messages.filter(({fix}) => fix).length
}

/** One line: what was found, and what was read to find it. */
export function summary(totals: Totals, words: Words, paint: Paint): string {
  const {files, filesWithoutOkrs, objectives, keyResults, errors, warnings, infos, suppressed, fixable} = totals
  const found = [
    errors > 0 ? paint('red', words.errors(errors)) : '',
    warnings > 0 ? paint('yellow', words.warnings(warnings)) : '',
    infos > 0 ? paint('blue', words.infos(infos)) : '',
  ].filter((part) => part !== '')
  return [
    found.length > 0 ? found.join(', ') : paint('green', words.noFindings),
    ...(fixable > 0 ? [words.fixable(fixable)] : []),
    ...(suppressed > 0 ? [words.suppressed(suppressed)] : []),
    words.files(files, filesWithoutOkrs),
    `${words.objectives(objectives)}, ${words.keyResults(keyResults)}`,
  ].join(' · ')
}
