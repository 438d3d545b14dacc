import {analyze} from '../../../src/language/analyze.js'
import type {Facts} from '../../../src/language/facts.js'

export const read = (text: string): Facts => analyze(text, 'en')
