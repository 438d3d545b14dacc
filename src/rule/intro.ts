import {objectivesOf} from '../model/index.js'
import type {DocumentSubject} from './subject.js'

/** The lines of a document that stand above its first objective. */
export function linesAboveGoals({source, prose}: Pick<DocumentSubject, 'source' | 'prose'>): string[] {
  const first = Math.min(...objectivesOf(source).map(({block}) => block.start))
  return prose.filter(({start}) => start < first).map(({text}) => text)
}
