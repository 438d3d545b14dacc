import type {LanguageReader} from '../reader.js'
import {vagueAmountsIn} from './amounts.js'
import {checkableIn, isThreshold, startsAtZero, universalIn} from './counts.js'
import {effectIn} from './effect.js'
import {goalsIn} from './goals.js'
import {measuresIn} from './measures.js'
import {openingIn} from './opening.js'
import {beneficiaryIn, benefitIn} from './people.js'
import {parse} from './statement.js'
import {statusQuoIn} from './status-quo.js'
import {vagueGoalIn} from './vague.js'
import {wordingIn} from './wording.js'
import {workIn} from './work.js'

export const german: LanguageReader = {
  language: 'de',
  read(draft) {
    const parsed = parse(draft)
    const opening = openingIn(parsed)
    const work = workIn(parsed)
    const effect = effectIn(parsed)
    const statusQuo = statusQuoIn(parsed)
    const vagueGoal = vagueGoalIn(parsed)
    const beneficiary = beneficiaryIn(parsed)
    const benefit = benefitIn(parsed)
    const universal = universalIn(parsed)
    const checkable = checkableIn(parsed)
    return {
      ...(opening && {opening}),
      ...(work && {work}),
      ...(effect && {effect}),
      ...(statusQuo && {statusQuo}),
      ...(vagueGoal && {vagueGoal}),
      ...(beneficiary && {beneficiary}),
      ...(benefit && {benefit}),
      ...(universal && {universal}),
      ...(checkable && {checkable}),
      vagueAmounts: vagueAmountsIn(parsed),
      goals: goalsIn(parsed),
      measures: measuresIn(parsed),
      startsAtZero: startsAtZero(parsed, work),
      threshold: isThreshold(parsed),
      ...wordingIn(parsed),
    }
  },
}
