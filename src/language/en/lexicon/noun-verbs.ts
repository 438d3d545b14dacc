import {wordList} from './word-list.js'

/** Words that are a verb as well as a noun: `support tickets`, `launch day`. */
export const nounVerbs = wordList(`
  support release design launch test report process plan train host market ship build update
  research review address access order schedule benchmark increase decrease cut drop rise gain raise lift boost
  approach audit award bank blog budget call campaign catalog change chart check claim code commit contact contract
  control cost cover credit demo display draft drive exhibit experiment export feature file film fit focus
  form fund guide help import index install interview invite issue label lead lease license limit link list load
  log map mail meet mentor merge model name need network offer open outline paint patch
  photograph pilot plant platform post present price print produce profile program project promise prototype
  purchase push question rate reach rebuild record refund register rent repair reply request rescue reserve
  restore result return reward risk roll run sale sample scale scan score search select sell set share shift show sign
  sketch sort source spec sponsor staff stage start stock store stream study stop style supply surprise survey swap
  switch tag talk target task tender ticket time tour trace trade transfer trial trip tune turn upgrade use value
  visit vote wait walk watch win work outsource transition rework revamp overhaul retrofit handle experience
  practice exercise journal view play feed route queue group filter trigger alert cache book cook bike swim answer love trust
  coach tutor aid house face respect seat dream rank permit grant place hand pick catch balance brand frame package bundle
  bridge pool trail debate conflict comfort care smile laugh cheer thank
  customer welcome delay feedback format stress delight pitch stand rewrite read lay pay finish end close
  volunteer complete live clear clean fuel bond court crack cure ease position progress advance master calm shield spark rival rule stem
`)

/** Work that its noun hides: `launch of …`, `introduction of …`. */
export const WORK_NOUN_ENDING = /(?:[a-z]{3}(?:ation|ction|ition|sion|ption|ution|etion)|[a-z]{3}ment|[a-z]{3}ing)s?$/
