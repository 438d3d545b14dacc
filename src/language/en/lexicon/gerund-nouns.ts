import {wordList} from './word-list.js'

/** Gerunds that are nouns of their own unless an article or a number follows. */
export const gerundNouns = wordList(`
  testing training marketing pricing engineering planning reporting monitoring streaming onboarding hiring recruiting
  meeting building lending shipping billing banking staffing scheduling funding tracking sharing rating hosting coaching
  mentoring learning purchasing manufacturing advertising branding packaging landing housing nursing teaching
  parking cleaning catering baking cooking printing publishing gaming networking computing programming modelling
  modeling accounting controlling invoicing ticketing roaming routing caching logging indexing sampling rendering
  fundraising volunteering tutoring grading screening briefing opening housekeeping bookkeeping warehousing picking
  packing sourcing tendering outsourcing lighting heating seating cycling driving swimming
`)

/** Words in -ing that name no work. */
export const idleGerunds = wordList(`
  understanding feeling wellbeing well-being rating spending earning listing thing morning evening spring king ring
  building being everything something nothing anything saving standing ranking string wing ceiling sibling
  marketing branding engineering banking meeting pricing funding housing clothing belonging meaning
`)
