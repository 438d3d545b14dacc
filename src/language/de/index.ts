import type {Work} from '../facts.js'
import {once, type Readers} from '../lazily.js'
import type {LanguageReader, Reading} from '../reader.js'
import {vagueAmountsIn} from './amounts.js'
import {checkableIn, isThreshold, startsAtZero, universalIn} from './counts.js'
import {effectIn} from './effect.js'
import {goalsIn} from './goals.js'
import {measuresIn} from './measures.js'
import {openingIn} from './opening.js'
import {beneficiaryIn, benefitIn} from './people.js'
import {standIns} from './stand-ins.js'
import {type Parsed, parse} from './statement.js'
import {statusQuoIn} from './status-quo.js'
import {vagueGoalIn} from './vague.js'
import {wording} from './wording.js'
import {workIn} from './work.js'

interface Taken {
  parsed: Parsed
  work: () => Work | undefined
}

const facts: Readers<Reading, Taken> = {
  opening: ({parsed}) => openingIn(parsed),
  work: ({work}) => work(),
  effect: ({parsed}) => effectIn(parsed),
  statusQuo: ({parsed}) => statusQuoIn(parsed),
  vagueGoal: ({parsed}) => vagueGoalIn(parsed),
  beneficiary: ({parsed}) => beneficiaryIn(parsed),
  benefit: ({parsed}) => benefitIn(parsed),
  universal: ({parsed}) => universalIn(parsed),
  checkable: ({parsed}) => checkableIn(parsed),
  vagueAmounts: ({parsed}) => vagueAmountsIn(parsed),
  goals: ({parsed}) => goalsIn(parsed),
  measures: ({parsed}) => measuresIn(parsed),
  startsAtZero: ({parsed, work}) => startsAtZero(parsed, work()),
  threshold: ({parsed}) => isThreshold(parsed),
  ...wording,
}

export const german: LanguageReader<Taken> = {
  language: 'de',
  standIns,
  take(draft) {
    const parsed = parse(draft)
    return {parsed, work: once(() => workIn(parsed))}
  },
  facts,
}
