import {wordList} from './word-list.js'

/** What a thing does when it has a feature: `the form validates …`, `the catalogue covers …`. */
export const systemVerbs = wordList(`
  ship release launch publish feed map validate store expose manage show display list cover detect mirror capture log send process render parse emit
  return assign sort filter search index sync synchronize back export import load save read write print scan
  include contain provide offer support honor honour respect enforce check verify describe document explain replace
  run handle route serve cache queue schedule notify alert trigger generate produce compute calculate measure track
  report record collect aggregate group summarize convert transform compress encrypt authenticate authorize
  integrate connect link fetch query update refresh delete archive accept reject retry throttle use
`)
