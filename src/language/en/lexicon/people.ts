import {wordList} from './word-list.js'

/** People and groups of people, in the singular: who a change can be for. */
export const people = wordList(`
  customer client user subscriber seeker driver member visitor guest shopper buyer seller vendor supplier partner reseller dealer
  distributor merchant retailer consumer reader listener viewer follower fan player gamer learner student pupil
  apprentice trainee intern teacher tutor lecturer professor researcher scientist academic academia faculty parent
  child kid family senior pensioner patient doctor physician nurse midwife caregiver carer therapist pharmacist
  surgeon resident citizen inhabitant neighbour neighbor tenant landlord homeowner commuter passenger driver rider
  cyclist pedestrian traveller traveler tourist pilgrim voter taxpayer applicant candidate hire newcomer joiner
  starter employee colleague staff team crew squad department manager leader director executive founder owner
  stakeholder shareholder investor donor volunteer sponsor ambassador advocate influencer creator curator author
  editor journalist artist musician designer developer engineer programmer coder maintainer contributor committer
  operator technician mechanic electrician builder craftsman fitter plumber farmer grower baker cook chef waiter
  barista cashier clerk agent advisor adviser consultant analyst auditor inspector accountant bookkeeper lawyer
  judge officer official civil_servant soldier firefighter policeman paramedic dispatcher courier porter picker
  packer planner scheduler supervisor foreman worker workforce coordinator administrator admin assistant
  secretary receptionist recruiter trainer coach mentor mentee participant attendee delegate speaker panelist tester
  adopter pioneer beneficiary claimant policyholder insured borrower lender depositor caller prospect
  lead company business organisation organization enterprise startup start-up firm agency school university college
  hospital clinic practice bakery restaurant hotel shop branch site municipality city town village county district
  ministry authority council charity association club community audience public people person everyone everybody
  anyone anybody nobody someone woman women men man children girl boy adult youth youngster teenager elder
  regular relative recruit skipper café cafe tasting_panel ranger parishioner worshipper camper rider diner publisher host provider producer manufacturer carrier shipper forwarder consignee
  rep representative salesperson marketer copywriter product_manager pm sre dba hr
  group household population region peer newbie beginner expert professional practitioner specialist
  refugee migrant immigrant minority veteran gardener athlete runner swimmer coachee
`)

/** Pronouns that stand for people. */
export const peoplePronouns = wordList('we they you everyone everybody anyone nobody someone people who')
