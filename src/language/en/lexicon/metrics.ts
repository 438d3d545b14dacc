import {wordList} from './word-list.js'

/** Heads that name something measured, in the singular. */
export const metricNouns = wordList(`
  target goal rate ratio share percentage percent proportion quota score index rating nps csat ces ltv cac arpu mrr arr tcv gmv
  ebit ebitda roi roas cpl cpc ctr cvr mau dau wau mttr mtbf slo uptime downtime availability latency throughput
  bandwidth load speed velocity frequency duration time lead-time age delay wait
  revenue turnover sales income profit margin earnings cost costs expense expenses spend spending overhead budget
  price fee cash liquidity debt savings loss losses waste scrap yield output productivity utilization utilisation
  occupancy capacity efficiency coverage accuracy precision recall f1 error errors defect defects bug bugs incident
  incidents outage outages complaint complaints ticket tickets return returns refund refunds churn attrition
  absenteeism absence retention loyalty satisfaction engagement adoption usage activation conversion
  conversions signups sign-ups registrations downloads installs visits visitors views pageviews impressions clicks
  followers likes traffic reach awareness penetration market_share growth volume number amount count total average
  median mean size weight temperature emissions consumption energy footprint co2 backlog queue inventory stock
  stockouts pipeline leads orders bookings subscriptions renewals referrals reviews stars donations attendance
  participation turnout enrolment enrollment graduation readmissions infections falls injuries accidents
  mortality survival vacancy vacancies overtime sickness intake punctuality reliability stability
  performance responsiveness quality consistency reproducibility compliance maturity completeness freshness
  contributors contributions commits forks tps rps loss_rate variance deviation disagreement
  likelihood probability confidence recommendation response resolution effort touchpoints steps
  overruns lateness tardiness dropouts drop-offs cancellations no-shows abandonment
`)

/** Heads of things that go wrong. */
export const problems = wordList(`
  bug error defect fault failure incident outage vulnerability issue problem complaint risk gap blocker regression
  warning violation finding accident injury claim delay bottleneck backlog debt leak breach conflict dispute
  misunderstanding escalation
`)

/** What customers bring and organisations win: counting them counts an effect. */
export const winnings = wordList(`
  deal contract sale order booking subscription renewal referral lead opportunity prospect logo account revenue
  donation grant pledge sponsorship investment funding partnership tender_won signup sign-up registration
  subscriber customer client user member contributor volunteer tester curator builder participant applicant
  application follower star fork download install installation visitor player donor patron partner review rating
  testimonial recommendation reference upvote reply response mention citation pilot_customer adopter
`)
