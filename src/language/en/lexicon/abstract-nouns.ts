import {wordList} from './word-list.js'

/** Ideas that can be "built" or "created" without any work being meant: trust, habits, demand. */
export const abstractNouns = wordList(`
  gap need expectation standard language story   trust confidence momentum habit loyalty credibility reputation authority leadership relationship relation bond bridges
  connection rapport partnership alliance culture mindset spirit atmosphere climate environment sense feeling
  belonging ownership pride joy passion enthusiasm excitement curiosity courage love respect recognition awareness
  understanding clarity transparency visibility feedback knowledge wisdom skill competence competency expertise
  know-how talent capability capacity muscle strength resilience agility flexibility stability security safety
  sustainability balance harmony peace wellbeing well-being health happiness satisfaction experience impact value
  benefit advantage edge moat demand interest attention desire appetite traction presence footprint position
  brand market audience community following fanbase movement network ecosystem funnel base basis
  opportunity space place home future world team company business organization organisation workplace
  growth success progress scale speed efficiency effectiveness productivity quality excellence innovation
  diversity inclusion equity equality fairness accessibility openness honesty
  independence autonomy freedom focus discipline rigor rigour routine ritual rhythm cadence
  consistency reliability predictability maturity readiness continuity alignment consensus agreement
  fit status financial_status career life energy time room choice perspective option_value identity voice
  moment memory magic wow legacy buzz hype
  standard_of_living revenue profit margin income jobs
`)

/** Endings of nouns that name a quality rather than a thing. */
export const QUALITY_ENDING = /(?:ness|ity|ship|hood|dom|ance|ence|acy|cy|ism)$/
