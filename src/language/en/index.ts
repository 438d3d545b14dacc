import {lazily, once} from '../lazily.js'
import type {Draft, LanguageReader, Reading} from '../reader.js'
import {beneficiaryOf, benefitOf} from './beneficiary.js'
import {effectOf} from './effect.js'
import {goalsOf} from './goals.js'
import {measuresOf} from './measures.js'
import {headOf, openingOf} from './opening.js'
import {sentenceOf} from './sentence.js'
import {standIns} from './stand-ins.js'
import {countsFromZero, isThreshold} from './starts.js'
import {checkableOf, statusQuoOf, universalOf} from './state.js'
import {loadTagger, wantsTagger} from './tagger.js'
import {vagueAmountsOf, vagueGoalOf} from './vague.js'
import {wordingOf} from './wording.js'
import {workOf} from './work.js'

export const english: LanguageReader = {language: 'en', standIns, read, wantsTagger, loadTagger}

function read(draft: Draft): Reading {
  const sentence = sentenceOf(draft)
  const head = headOf(sentence)
  const beneficiary = once(() => beneficiaryOf(sentence, head))
  return lazily({
    opening: () => openingOf(sentence, head),
    work: () => workOf(sentence, head),
    effect: () => effectOf(sentence, head),
    statusQuo: () => statusQuoOf(sentence, head),
    vagueGoal: () => vagueGoalOf(sentence, head, beneficiary()),
    beneficiary,
    benefit: () => benefitOf(sentence),
    universal: () => universalOf(sentence),
    checkable: () => checkableOf(sentence, head),
    vagueAmounts: () => vagueAmountsOf(sentence, head),
    goals: () => goalsOf(sentence, head),
    measures: () => measuresOf(sentence, head),
    startsAtZero: () => countsFromZero(sentence, head),
    threshold: () => isThreshold(sentence, head),
    ...wordingOf(sentence, head),
  })
}
