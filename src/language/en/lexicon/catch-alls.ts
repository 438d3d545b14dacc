import {wordList} from './word-list.js'

/** Nouns that fit every goal of every cycle. */
export const catchAlls = wordList(`
  fun experience quality excellence innovation efficiency effectiveness productivity performance growth success value impact
  satisfaction engagement communication collaboration cooperation teamwork alignment agility flexibility transparency
  visibility sustainability digitalization digitalisation digitization transformation modernization optimization
  automation scalability reliability maintainability usability stability security robustness resilience maturity
  competitiveness profitability professionalism ownership accountability leadership culture mindset synergy
  synergies potential potentials awareness presence branding marketing sales operation operations strategy vision
  process processes workflow workflows system systems service services product products technology technologies
  platform platforms feature features solution solutions infrastructure architecture quality_of_life wellbeing
  well-being health safety happiness loyalty trust diversity inclusion knowledge learning development people
  talent teambuilding outreach continuity consistency progress improvement improvements best_practices
  user_experience customer_experience cx ux dx developer_experience funnel profile governance compliance
  management organization organisation business company direction directions status situation results outcomes
  capabilities capability competence skills execution delivery observability onboarding documentation support
  activation expansion technology content awareness companies direction paper papers fundamentals foundations basics everything things stuff morale motivation spirit standards standard maintainability ops ecosystem usecase use_case
`)

/** Modifiers that narrow a catch-all noun down to nothing. */
export const emptyModifiers = wordList(`
  our the a an its their overall general internal external customer client user product service team employee staff
  business company corporate organizational organisational operational technical digital software code brand market
  people human work working process project system data good better best great greater high higher strong stronger
  smarter harder new more continuous continuously continued constant constantly sustainable impactful data-driven customer-centric agile lean innovative positively positive emerging outstanding excellent exceptional
  superior top premium amazing awesome world-class first-class best-in-class state-of-the-art cutting-edge
  seamless holistic integrated innovative modern advanced effective efficient sites levels areas departments touchpoints channels units functions board fields customers clients users employees teams colleagues stakeholders key core main strategic all every
  significantly successfully rapidly quickly further and or of in healthy
  quality and/or & engineering development developer design marketing sales financial
`)
