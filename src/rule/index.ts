export type {
  AddedLanguage,
  AddedReading,
  Dimension,
  Facts,
  Movement,
  Opening,
  OpeningClass,
  Quantity,
  QuantityKind,
  Slot,
  StatementDraft,
  Unit,
  Work,
} from '../language/index.js'
export type {
  Change,
  Field,
  Fields,
  GoalType,
  KeyResult,
  Language,
  Level,
  Objective,
  OkrSet,
  Piece,
  Severity,
  State,
  Statement,
} from '../model/index.js'
export type {ActiveRule} from './active-rule.js'
export {
  defineRule,
  type Report,
  type Rule,
  type RuleContext,
  type SuggestionDraft,
  type Wording,
} from './define-rule.js'
export type {Preset, PresetEntry} from './preset.js'
export type {DocumentSubject, KeyResultSubject, ObjectiveSubject, SetSubject} from './subject.js'
export {type LoudCase, type RuleCases, testRule} from './test-rule.js'
export type {Reading, Situation} from './test-subject.js'
export type {Goal, WorkspaceSubject} from './workspace.js'
