// Made from schema/okr.schema.json by “npm run schema”; change the schema, not this file.

/**
 * Objectives and key results, as okr-lint reads and writes them in JSON and YAML. Keys of your own begin with “x-”.
 */
export interface OkrFile {
  /**
   * Names this schema. okr-lint then checks the whole file against it, and editors complete the keys.
   */
  $schema?: string
  /**
   * Several sets in one file, one for each unit and cycle.
   */
  sets?: OkrFileSet[]
  /**
   * A short name that others can refer to.
   */
  id?: string | number | null
  /**
   * Who the goals belong to.
   */
  unit?: string | null
  /**
   * How high up in the organisation the unit stands.
   */
  level?: ('company' | 'department' | 'team' | 'person') | (string | null)
  /**
   * The period that the goals are for.
   */
  cycle?: string | number | null
  /**
   * The language that the goals are written in; without it, okr-lint finds out.
   */
  language?: string | null
  /**
   * Who answers for it: a person or a team.
   */
  owner?: (string | null) | string[]
  /**
   * Who answers for it: a person or a team.
   */
  sponsor?: (string | null) | string[]
  /**
   * Where it stands.
   */
  status?:
    ('draft' | 'open' | 'on track' | 'at risk' | 'off track' | 'achieved' | 'closed' | 'dropped') | (string | null)
  /**
   * What kind of commitment it is.
   */
  type?:
    ('committed' | 'aspirational' | 'learning' | 'milestone' | 'compliance' | 'health' | 'guardrail') | (string | null)
  /**
   * Whether the goal comes from the team itself or from above.
   */
  origin?: string | null
  /**
   * The one goal of a higher level that this one contributes to.
   */
  parent?: string | null
  /**
   * Goals of a higher level that this one contributes to.
   */
  parents?: string[]
  /**
   * Other teams or goals that this one counts on.
   */
  dependsOn?: (string | null) | string[]
  /**
   * A day; best in the form 2027-03-31.
   */
  due?: string | null
  /**
   * A day; best in the form 2027-03-31.
   */
  updated?: string | null
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  confidence?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  progress?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  score?: (number | null) | string
  /**
   * A note in words.
   */
  description?: string | null
  /**
   * A note in words.
   */
  reason?: string | null
  /**
   * The goals: what will be different, in words.
   */
  objectives?: OkrFileObjective[]
  /**
   * The measures that tell whether the objective is reached; a mere text where nothing else is noted.
   */
  keyResults?: (string | OkrFileKeyResult)[]
  /**
   * Findings that are accepted here, with the reason why.
   */
  okrLint?: {
    [k: string]: unknown
  }
}
/**
 * The objectives of one unit in one cycle.
 */
export interface OkrFileSet {
  /**
   * A short name that others can refer to.
   */
  id?: string | number | null
  /**
   * Who the goals belong to.
   */
  unit?: string | null
  /**
   * How high up in the organisation the unit stands.
   */
  level?: ('company' | 'department' | 'team' | 'person') | (string | null)
  /**
   * The period that the goals are for.
   */
  cycle?: string | number | null
  /**
   * The language that the goals are written in; without it, okr-lint finds out.
   */
  language?: string | null
  /**
   * Who answers for it: a person or a team.
   */
  owner?: (string | null) | string[]
  /**
   * Who answers for it: a person or a team.
   */
  sponsor?: (string | null) | string[]
  /**
   * Where it stands.
   */
  status?:
    ('draft' | 'open' | 'on track' | 'at risk' | 'off track' | 'achieved' | 'closed' | 'dropped') | (string | null)
  /**
   * What kind of commitment it is.
   */
  type?:
    ('committed' | 'aspirational' | 'learning' | 'milestone' | 'compliance' | 'health' | 'guardrail') | (string | null)
  /**
   * Whether the goal comes from the team itself or from above.
   */
  origin?: string | null
  /**
   * The one goal of a higher level that this one contributes to.
   */
  parent?: string | null
  /**
   * Goals of a higher level that this one contributes to.
   */
  parents?: string[]
  /**
   * Other teams or goals that this one counts on.
   */
  dependsOn?: (string | null) | string[]
  /**
   * A day; best in the form 2027-03-31.
   */
  due?: string | null
  /**
   * A day; best in the form 2027-03-31.
   */
  updated?: string | null
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  confidence?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  progress?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  score?: (number | null) | string
  /**
   * A note in words.
   */
  description?: string | null
  /**
   * A note in words.
   */
  reason?: string | null
  /**
   * The goals: what will be different, in words.
   */
  objectives?: OkrFileObjective[]
  /**
   * The measures that tell whether the objective is reached; a mere text where nothing else is noted.
   */
  keyResults?: (string | OkrFileKeyResult)[]
  /**
   * Findings that are accepted here, with the reason why.
   */
  okrLint?: {
    [k: string]: unknown
  }
}
/**
 * A goal in words, with the key results that tell whether it is reached.
 */
export interface OkrFileObjective {
  /**
   * A short name that others can refer to.
   */
  id?: string | number | null
  /**
   * The objective itself, without a label and without figures.
   */
  title: string
  /**
   * A note in words.
   */
  description?: string | null
  /**
   * Who answers for it: a person or a team.
   */
  owner?: (string | null) | string[]
  /**
   * Who answers for it: a person or a team.
   */
  sponsor?: (string | null) | string[]
  /**
   * Where it stands.
   */
  status?:
    ('draft' | 'open' | 'on track' | 'at risk' | 'off track' | 'achieved' | 'closed' | 'dropped') | (string | null)
  /**
   * What kind of commitment it is.
   */
  type?:
    ('committed' | 'aspirational' | 'learning' | 'milestone' | 'compliance' | 'health' | 'guardrail') | (string | null)
  /**
   * The one goal of a higher level that this one contributes to.
   */
  parent?: string | null
  /**
   * Goals of a higher level that this one contributes to.
   */
  parents?: string[]
  /**
   * Other teams or goals that this one counts on.
   */
  dependsOn?: (string | null) | string[]
  /**
   * The measures that tell whether the objective is reached; a mere text where nothing else is noted.
   */
  keyResults?: (string | OkrFileKeyResult)[]
  /**
   * Work that should move the key results.
   */
  initiatives?: (string | OkrFileInitiative)[]
  /**
   * A day; best in the form 2027-03-31.
   */
  due?: string | null
  /**
   * A day; best in the form 2027-03-31.
   */
  updated?: string | null
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  progress?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  confidence?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  score?: (number | null) | string
  /**
   * What share of the objective this key result makes up.
   */
  weight?: (number | null) | string
  /**
   * A note in words.
   */
  metric?: string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  baseline?: number | string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  target?: number | string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  current?: number | string | null
  /**
   * What the values are counted in.
   */
  unit?: string | null
  /**
   * A note in words.
   */
  reason?: string | null
  /**
   * The period that the goals are for.
   */
  cycle?: string | number | null
  /**
   * Who the goals belong to.
   */
  teamName?: string | null
  /**
   * How high up in the organisation the unit stands.
   */
  level?: ('company' | 'department' | 'team' | 'person') | (string | null)
  /**
   * The language that the goals are written in; without it, okr-lint finds out.
   */
  language?: string | null
  /**
   * Whether the goal comes from the team itself or from above.
   */
  origin?: string | null
  /**
   * Whether the goal stands for itself and serves none of a higher level.
   */
  independent?: boolean | string | null
  /**
   * Findings that are accepted here, with the reason why.
   */
  okrLint?: {
    [k: string]: unknown
  }
}
/**
 * A measure, with where it starts and where it should end.
 */
export interface OkrFileKeyResult {
  /**
   * A short name that others can refer to.
   */
  id?: string | number | null
  /**
   * What is measured, or the whole key result in one sentence.
   */
  title: string
  /**
   * A note in words.
   */
  description?: string | null
  /**
   * A note in words.
   */
  metric?: string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  baseline?: number | string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  target?: number | string | null
  /**
   * A value of the metric, with its unit or without; null while nobody knows it.
   */
  current?: number | string | null
  /**
   * What the values are counted in.
   */
  unit?: string | null
  /**
   * Who answers for it: a person or a team.
   */
  owner?: (string | null) | string[]
  /**
   * Who answers for it: a person or a team.
   */
  sponsor?: (string | null) | string[]
  /**
   * A day; best in the form 2027-03-31.
   */
  due?: string | null
  /**
   * A day; best in the form 2027-03-31.
   */
  updated?: string | null
  /**
   * Where it stands.
   */
  status?:
    ('draft' | 'open' | 'on track' | 'at risk' | 'off track' | 'achieved' | 'closed' | 'dropped') | (string | null)
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  progress?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  confidence?: (number | null) | string
  /**
   * A figure from 0 to 1; “70 %” and “7/10” are read, too.
   */
  score?: (number | null) | string
  /**
   * What share of the objective this key result makes up.
   */
  weight?: (number | null) | string
  /**
   * What kind of commitment it is.
   */
  type?:
    ('committed' | 'aspirational' | 'learning' | 'milestone' | 'compliance' | 'health' | 'guardrail') | (string | null)
  /**
   * The one goal of a higher level that this one contributes to.
   */
  parent?: string | null
  /**
   * Other teams or goals that this one counts on.
   */
  dependsOn?: (string | null) | string[]
  /**
   * A note in words.
   */
  reason?: string | null
  /**
   * The period that the goals are for.
   */
  cycle?: string | number | null
  /**
   * Who the goals belong to.
   */
  teamName?: string | null
  /**
   * How high up in the organisation the unit stands.
   */
  level?: ('company' | 'department' | 'team' | 'person') | (string | null)
  /**
   * The language that the goals are written in; without it, okr-lint finds out.
   */
  language?: string | null
  /**
   * Whether the goal comes from the team itself or from above.
   */
  origin?: string | null
  /**
   * Whether the goal stands for itself and serves none of a higher level.
   */
  independent?: boolean | string | null
  /**
   * Findings that are accepted here, with the reason why.
   */
  okrLint?: {
    [k: string]: unknown
  }
}
/**
 * A piece of work.
 */
export interface OkrFileInitiative {
  /**
   * A short name that others can refer to.
   */
  id?: string | number | null
  /**
   * What is to be done.
   */
  title: string
  /**
   * A note in words.
   */
  description?: string | null
  /**
   * Who answers for it: a person or a team.
   */
  owner?: (string | null) | string[]
  /**
   * A day; best in the form 2027-03-31.
   */
  due?: string | null
  /**
   * Where it stands.
   */
  status?:
    ('draft' | 'open' | 'on track' | 'at risk' | 'off track' | 'achieved' | 'closed' | 'dropped') | (string | null)
}
