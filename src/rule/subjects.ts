import {addedLanguageOf, analyze, statementLanguage} from '../language/index.js'
import {
  type KeyResult,
  type Language,
  NO_VOCABULARY,
  type Objective,
  type OkrDocument,
  type OkrSet,
  type Statement,
  type Vocabulary,
} from '../model/index.js'
import {proseOf} from '../parse/prose.js'
import type {DocumentSubject, KeyResultSubject, ObjectiveSubject, SetSubject} from './subject.js'

/** A document as rules see it: linked both ways, facts computed when first asked for. */
export function subjectOf(
  source: OkrDocument,
  language: Language | undefined,
  vocabulary: Vocabulary = NO_VOCABULARY,
): DocumentSubject {
  let sets: SetSubject[] | undefined
  const document: DocumentSubject = {
    source,
    language,
    vocabulary,
    get sets() {
      sets ??= source.sets.map((set) => setSubject(set, document))
      return sets
    },
    get prose() {
      return proseOf(source)
    },
  }
  return document
}

function setSubject(set: OkrSet, document: DocumentSubject): SetSubject {
  const objectives: ObjectiveSubject[] = []
  const keyResults: KeyResultSubject[] = []
  const subject: SetSubject = {set, objectives, keyResults, document}
  for (const objective of set.objectives) {
    const built = objectiveSubject(objective, subject)
    objectives.push(built)
    keyResults.push(...built.keyResults)
  }
  for (const keyResult of set.keyResults) keyResults.push(keyResultSubject(keyResult, undefined, subject))
  return subject
}

function objectiveSubject(objective: Objective, set: SetSubject): ObjectiveSubject {
  const keyResults: KeyResultSubject[] = []
  const subject: ObjectiveSubject = Object.assign(statementSubject(objective, set), {keyResults})
  for (const keyResult of objective.keyResults) keyResults.push(keyResultSubject(keyResult, subject, set))
  return subject
}

const keyResultSubject = (
  keyResult: KeyResult,
  objective: ObjectiveSubject | undefined,
  set: SetSubject,
): KeyResultSubject => Object.assign(statementSubject(keyResult, set), {objective})

function statementSubject<Kind extends Statement>(statement: Kind, set: SetSubject) {
  let language: Language | undefined
  const subject = {
    statement,
    text: statement.text,
    fields: statement.fields,
    state: statement.state,
    type: statement.type,
    set,
    document: set.document,
    get language(): Language {
      const ofDocument = set.document.language ?? 'en'
      language ??= addedLanguageOf(set.document.vocabulary) ? ofDocument : statementLanguage(statement.text, ofDocument)
      return language
    },
    get facts() {
      return analyze(statement.text, subject.language, set.document.vocabulary)
    },
  }
  return subject
}
