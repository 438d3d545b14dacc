import {addedLanguageOf} from '../language/index.js'
import type {DocumentSubject} from './subject.js'

export {bentVerbIn, mixtureIn, ownLanguage} from '../language/mixing/index.js'

/** Nobody here can tell whether words of a language that a plugin brings are mixed with others. */
export const isInAddedLanguage = ({vocabulary}: DocumentSubject): boolean => addedLanguageOf(vocabulary) !== undefined
