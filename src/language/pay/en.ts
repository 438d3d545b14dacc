import {latin} from '../../model/latin.js'
import type {PayWords} from './index.js'

export const english: PayWords = {
  pay: latin(
    String.raw`(?<!\p{L})(?:bonus(?:es)?(?! (?:points?|miles|goals?|rounds?|claims?))|salar(?:y|ies)|compensation|remuneration|pay (?:rises?|raises?|increases?)|variable pay|(?:affects?|determines?|influences?|sets?|drives?) (?:your |our |their |everybody's )?pay|appraisals?|performance (?:reviews?|ratings?|appraisals?|evaluations?)|incentive pay(?:ments?)?|merit increases?)(?!\p{L})`,
    'i',
  ),
  goals: latin(
    String.raw`(?<!\p{L})(?:OKRs?|key results?|KRs?(?: ?\d[\d.]*)?|O\d|objectives?|(?:goal|target) (?:achievement|attainment)|scores?)(?![\p{L}])`,
    'i',
  ),
  tie: latin(
    String.raw`=|→|(?<!\p{L})(?:based on|depends?|dependent|tied|linked|according to|determin\p{L}+|affects?|influences?|counts? towards?|used (?:for|in|as)|feeds? into|drives?|decides?|calculated|earns?|pays? (?:out|a)|paid (?:out|for|on)|triggers?|for (?:reaching|hitting|achieving|meeting)|if|when|from \d+ ?% on|part of|means?)(?!\p{L})`,
    'i',
  ),
  whole: latin(
    String.raw`(?<!\p{L})\p{L}+['’]s bonus (?:goals|objectives|targets)(?!\p{L})|(?<!\p{L})bonus[- ]relevant (?:goals|objectives|OKRs|key results)|(?<!\p{L})(?:personal |individual |performance )?(?:rating|appraisal)s? (?:is |are )?(?:based|depends?) on (?:the )?(?:OKRs?|O\d|KR ?\d|objectives?|key results?)`,
    'i',
  ),
  apart: latin(
    String.raw`(?<!\p{L})(?:not|never|no|none|nothing|separate(?:d|ly)?|independent(?:ly)?|decoupl\p{L}+|unrelated|without|instead|neither|nor|avoid|\p{L}+n['’]t|rather than)(?!\p{L})|\?$`,
    'i',
  ),
}
