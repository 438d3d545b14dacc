import type {Piece} from '../../model/index.js'
import {once, type Readers} from '../lazily.js'
import type {LanguageReader, Reading} from '../reader.js'
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
import {type Parsed, wording} from './wording.js'
import {workOf} from './work.js'

interface Taken extends Parsed {
  beneficiary: () => Piece | undefined
}

const facts: Readers<Reading, Taken> = {
  opening: ({sentence, head}) => openingOf(sentence, head),
  work: ({sentence, head}) => workOf(sentence, head),
  effect: ({sentence, head}) => effectOf(sentence, head),
  statusQuo: ({sentence, head}) => statusQuoOf(sentence, head),
  vagueGoal: ({sentence, head, beneficiary}) => vagueGoalOf(sentence, head, beneficiary()),
  beneficiary: ({beneficiary}) => beneficiary(),
  benefit: ({sentence}) => benefitOf(sentence),
  universal: ({sentence}) => universalOf(sentence),
  checkable: ({sentence, head}) => checkableOf(sentence, head),
  vagueAmounts: ({sentence, head}) => vagueAmountsOf(sentence, head),
  goals: ({sentence, head}) => goalsOf(sentence, head),
  measures: ({sentence, head}) => measuresOf(sentence, head),
  startsAtZero: ({sentence, head}) => countsFromZero(sentence, head),
  threshold: ({sentence, head}) => isThreshold(sentence, head),
  ...wording,
}

export const english: LanguageReader<Taken> = {
  language: 'en',
  standIns,
  take(draft) {
    const sentence = sentenceOf(draft)
    const head = headOf(sentence)
    return {sentence, head, beneficiary: once(() => beneficiaryOf(sentence, head))}
  },
  facts,
  wantsTagger,
  loadTagger,
}
