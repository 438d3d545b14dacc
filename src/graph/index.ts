export {LEVELS} from '../workspace/index.js'
export type {GraphEdge, GraphObjective, GraphUnit, OkrGraph, OutsideGoal} from './graph.js'
export {cyclesOf, type GraphOptions, type GraphSource, graphOf} from './graph-of.js'
export {strongGroups} from './strong-groups.js'
