import {cycleNamed} from './cycle.js'
import {bareName, type Owner, type WorkspaceSubject} from './workspace.js'

/** Files that are another version of the one beside them. */
const VERSION =
  /(?:^|[\s_.-])(?:old|alt|copy|kopie|draft|entwurf|backup|bak|archiv\p{L}*|template|vorlage|v\d+)(?=$|[\s_.-])/iu

/**
 * All sets, those together that files of one folder hold for one unit in one cycle. Each of the others stands alone:
 * where unit or year is unknown, in another folder (“Sales” of another region), in another language (a translation).
 */
export function setsOfOneUnit({
  owners,
  languageOf,
}: Pick<WorkspaceSubject, 'owners' | 'languageOf'>): readonly (readonly Owner[])[] {
  const alone: Owner[][] = []
  const shelves = new Map<string, Owner[]>()
  for (const owner of owners) {
    const key = keyOf(owner, languageOf)
    if (key === undefined) {
      alone.push([owner])
      continue
    }
    const shelf = shelves.get(key)
    if (shelf) shelf.push(owner)
    else shelves.set(key, [owner])
  }
  const isOfSeveralFiles = (shelf: readonly Owner[]) => new Set(shelf.map(({document}) => document)).size > 1
  const together = [...shelves.values()].flatMap((shelf) =>
    isOfSeveralFiles(shelf) ? [shelf] : shelf.map((owner) => [owner]),
  )
  return [...alone, ...together]
}

function keyOf(
  {set: {unit, state}, level, cycle, document, goals: [first]}: Owner,
  languageOf: WorkspaceSubject['languageOf'],
): string | undefined {
  const {folder = '', file = ''} = /^(?<folder>.*[\\/])?(?<file>[^\\/]*)$/s.exec(document.filePath ?? '')?.groups ?? {}
  const period = cycle && periodOf(cycle)
  if (!unit || !period || !first || VERSION.test(file.replace(/\.\w+$/, ''))) return undefined
  const isDraft = state === 'draft'
  return JSON.stringify([bareName(unit), level, period, folder, isDraft, languageOf(first)])
}

/** `undefined` where the year is not named: any may be meant. */
function periodOf(cycle: string): string | undefined {
  const range = cycleNamed(cycle, {fiscalYearStart: 1})?.range
  if (range) return `${range.start}/${range.end}`
  return /\d\d/.test(cycle) ? cycle.trim().toLowerCase() : undefined
}
