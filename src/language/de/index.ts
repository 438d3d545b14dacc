import {lazily, once} from '../lazily.js'
import type {LanguageReader} from '../reader.js'
import {vagueAmountsIn} from './amounts.js'
import {checkableIn, isThreshold, startsAtZero, universalIn} from './counts.js'
import {effectIn} from './effect.js'
import {goalsIn} from './goals.js'
import {measuresIn} from './measures.js'
import {openingIn} from './opening.js'
import {beneficiaryIn, benefitIn} from './people.js'
import {standIns} from './stand-ins.js'
import {parse} from './statement.js'
import {statusQuoIn} from './status-quo.js'
import {vagueGoalIn} from './vague.js'
import {wordingIn} from './wording.js'
import {workIn} from './work.js'

export const german: LanguageReader = {
  language: 'de',
  standIns,
  read(draft) {
    const parsed = parse(draft)
    const work = once(() => workIn(parsed))
    return lazily({
      opening: () => openingIn(parsed),
      work,
      effect: () => effectIn(parsed),
      statusQuo: () => statusQuoIn(parsed),
      vagueGoal: () => vagueGoalIn(parsed),
      beneficiary: () => beneficiaryIn(parsed),
      benefit: () => benefitIn(parsed),
      universal: () => universalIn(parsed),
      checkable: () => checkableIn(parsed),
      vagueAmounts: () => vagueAmountsIn(parsed),
      goals: () => goalsIn(parsed),
      measures: () => measuresIn(parsed),
      startsAtZero: () => startsAtZero(parsed, work()),
      threshold: () => isThreshold(parsed),
      ...wordingIn(parsed),
    })
  },
}
