import type {Piece} from '../../model/index.js'
import {wordList} from './lexicon/word-list.js'
import {verbIn} from './morphology.js'
import {breaksBefore, lowerAt, pieceBetween, type Sentence} from './sentence.js'
import {doingVerbs, movingVerbs} from './verbs.js'

const BE = wordList('is are be being gets get')
/** Things that are done to somebody or something, beside those that the other lists know. */
const PROCESSES = wordList(`
  serve ensure handle process manage address resolve administer guarantee collect check monitor enforce treat remove
  replace simplify streamline apply protect secure achieve establish involve inform consider assess support
`)
/** Participles that say how somebody is, not what is done to them. */
const STATES = wordList(`
  trusted loved known delighted excited inspired empowered engaged satisfied prepared informed involved motivated
  interested connected focused supported protected secured organised organized integrated united aligned respected
  recognised recognized established qualified skilled trained established won closed open based located related done
  finished gone covered equipped heard seen
`)

/** A form of "be" with the participle of a verb of doing, and nobody named who does it. */
export const passiveOf = (sentence: Sentence): Piece | undefined => participleBehindBe(sentence, isProcess)

/** "Our advice is trusted": how something is. */
export const statePassiveOf = (sentence: Sentence): Piece | undefined =>
  participleBehindBe(sentence, (word) => STATES.has(word))

function participleBehindBe(sentence: Sentence, fits: (word: string) => boolean): Piece | undefined {
  for (const {index, lower} of sentence.tokens) {
    if (!BE.has(lower) || index === 0) continue
    let at = index + 1
    while (/ly$|^(?:being|been|also|now|always|not|never|faster|better|all|more|quickly)$/.test(lowerAt(sentence, at)))
      at++
    const word = lowerAt(sentence, at)
    if (at === index + 1 && breaksBefore(sentence, at)) continue
    if (!fits(word)) continue
    if (lowerAt(sentence, at + 1) === 'by') continue
    const isFuture = /^(?:will|shall|to|can|must)$/.test(lowerAt(sentence, index - 1))
    return pieceBetween(sentence, isFuture ? index - 1 : index, at + 1)
  }
  return undefined
}

const isProcess = (word: string): boolean =>
  !STATES.has(word) && [doingVerbs, movingVerbs, PROCESSES].some((verbs) => verbIn(verbs, word, 'past') !== undefined)
