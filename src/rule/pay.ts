import {maySpeakOfPay as mayNamePay} from '../language/pay/index.js'

export {payTiedToGoals} from '../language/pay/index.js'

/** A cheap look: whether a document may speak of pay at all, in our words or in those of a config. */
export const maySpeakOfPay = (text: string, further: readonly string[]): boolean =>
  further.length > 0 || mayNamePay(text)
