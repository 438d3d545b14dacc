import {wordList} from './word-list.js'

/** Words that stand in sentences and hardly ever in the name of a thing. */
export const sentenceWords = wordList(`
  we us they them me you he she it who whoever whose their his her my your our themselves ourselves itself
  never always often sometimes already still again even rather than because since unless until while whenever wherever
  although so if when once before whether longer anymore immediately easily
`)

/** Verbs of what people do, feel and think that fewer texts use; behind a plural they make a sentence. */
export const livelyVerbs = wordList(`
  linger wonder forgive welcome reorder treat hesitate smile laugh boast cheer sing dance fear hope wish worry doubt
  remember forget notice recognise recognize appreciate admire respect dare dream rest sleep wake recover heal grow
  compete flourish matter sound look feel taste smell seem appear happen last fit flow run work stay remain end begin
  reach surprise amaze impress convince swear argue agree disagree complain praise thank greet hug share swap borrow lend
  return revisit renew refer recommend plan cook settle wander roam explore queue shop browse
  rave crave cherish miss skip ignore avoid master grasp
`)
