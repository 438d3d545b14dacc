import type {Language, Level, Severity, State} from '../model/index.js'

/** The goals of many documents and how they hang together. It is plain data: `JSON.stringify` loses nothing. */
export interface OkrGraph {
  /** The language that most of the documents are written in. */
  language: Language
  units: GraphUnit[]
  objectives: GraphObjective[]
  outside: OutsideGoal[]
  edges: GraphEdge[]
}

/** Who has goals: one unit in one cycle, though its goals may stand in several files. */
export interface GraphUnit {
  /** `u1`, `u2`, … in the order of the documents. */
  id: string
  /** As the document calls it; the name of the file where it does not say. */
  name: string
  level?: Level
  cycle?: string
}

export interface GraphObjective {
  /** `o1`, `o2`, … in the order of the documents. */
  id: string
  /** The `id` of its unit. */
  unit: string
  /** Its id in the document, `O1`. */
  label?: string
  text: string
  level?: Level
  cycle?: string
  /** Who answers for it; where it names nobody, whoever answers for the whole set. */
  owner?: string
  state: State
  /** How many key results it has. */
  keyResults: number
  /** The worst severity of the findings in it and in its key results; absent where there are none. */
  severity?: Severity
  /** How many findings there are in it and in its key results. */
  findings: number
  /** It stands below the top of the organisation, and nothing says what it is for. */
  orphan: boolean
  filePath: string
  /** 1-based line on which its text starts. */
  line: number
}

/** What a goal names as its parent and what is none of the objectives here. */
export interface OutsideGoal {
  /** `x1`, `x2`, … */
  id: string
  /**
   * `address`: a URL of another tool. `text`: words, or a goal in a document that is not there.
   * `missing`: an id that no goal has where it should be.
   */
  kind: 'address' | 'text' | 'missing'
  /** As written. */
  text: string
}

export interface GraphEdge {
  /** The `id` of an objective or, for a dependency of a whole unit, of that unit. */
  from: string
  /** The `id` of an objective, of a goal outside or, for a dependency, of a unit. */
  to: string
  kind: 'contributes-to' | 'depends-on'
  /** The key result that names the other goal, where it is not the objective itself. */
  fromKeyResult?: string
  /** The key result that is named. */
  toKeyResult?: string
  /** Only for a dependency: the other side has agreed. */
  confirmed?: boolean
  /** It is part of a circle, in which goals support each other. */
  circular?: true
}
