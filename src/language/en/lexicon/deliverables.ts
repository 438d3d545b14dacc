import {wordList} from './word-list.js'

/** Things that work leaves behind; the head of a noun phrase, in the singular. */
export const deliverables = wordList(`
  app application website site webpage homepage page portal platform dashboard tool toolkit tooling system software
  module component library framework sdk api endpoint interface ui gui view json xml csv yaml cli backend frontend service microservice
  bot chatbot assistant agent plugin add-on extension widget connector adapter integration pipeline workflow
  database dataset schema repository repo index cache server cluster network infrastructure environment sandbox
  playground prototype mvp poc beta alpha release version build feature function functionality capability mode
  client driver engine editor viewer player form wizard menu button filter search scheduler queue job script test
  suite benchmark harness monitor alert notification reminder log logging counter gateway proxy layer
  migration upgrade rollout deployment installation configuration setting settings option preset template
  container image package installer map catalog catalogue shop store checkout marketplace forum wiki intranet
  kiosk terminal scanner screen display sensor device hardware machine robot kit rig shelf
  document documentation docs guide guideline guidelines handbook manual playbook runbook tutorial course curriculum
  lesson syllabus lecture training material materials leaflet flyer brochure poster booklet pamphlet factsheet
  article post blog blogpost newsletter whitepaper paper report study analysis summary overview briefing memo
  presentation deck slide slides talk video film podcast episode trailer clip illustration photo logo banner ad
  advert advertisement campaign press-release press_release ebook book magazine story case-study survey
  questionnaire checklist specification spec specs rfc adr blueprint concept draft proposal plan roadmap backlog
  strategy policy charter agreement contract standard protocol procedure process taxonomy glossary dictionary
  ontology model algorithm rule rules ruleset matrix inventory list calendar schedule timetable rota
  budget forecast statement invoice letter mailing email programme program project initiative pilot trial
  structure organigram chart diagram mockup wireframe design styleguide style-guide design-system brand branding
  persona journey canvas storyboard screenplay soundtrack level character asset sprite demo
  event conference meetup hackathon fair exhibition festival party ceremony summit panel booth
  building warehouse office branch plant room kitchen oven garden fleet vehicle line hub centre center
  lab laboratory studio workshop clinic ward
  committee council board taskforce working-group working_group community_programme
  certificate certification licence license patent permit
  guardrail gate check control controls validation authentication authorization permission permissions role roles
  milestone deliverable artifact artefact fixture golden goldens snapshot changelog readme
  scorecard kpi metrics_dashboard register archive repository_list faq helpdesk hotline ticketing channel account
  podcast_series webinar_series menu_card recipe product_line portfolio bundle prototype_kit label packaging
  content instruction method mechanism approach solution ci cd insight indexes matrices scripts sop sops sla mou tender rfp
  card sheet badge
  architecture foundation support export import sharing tracking monitoring onboarding automation
`)

/** Things on paper or in files: improving one of them is work on it. */
export const artefacts = wordList(`
  form   documentation docs doc guide guideline guidelines handbook manual playbook runbook tutorial readme faq wiki spec
  specification test tests log logs script template checklist catalogue catalog glossary brochure leaflet article
  tests suite example examples comment comments report
`)

/** Heads that name work itself: what people do, hold and repeat. */
export const activities = wordList(`
  meeting workshop interview training session course seminar webinar lecture talk speech presentation demo call
  visit tour inspection audit review retrospective retro standup stand-up sync offsite off-site hackathon sprint
  campaign mailing email post tweet article survey poll test trial experiment pilot drill rehearsal
  check check-in checkup check-up discussion conversation consultation briefing debrief brainstorm brainstorming
  event conference meetup fair exhibition roadshow open-day ticket story_point story_points task action spike
  analysis study research evaluation assessment investigation exploration discovery mapping scoping planning
  launch release rollout roll-out go-live kickoff kick-off migration deployment implementation integration
  introduction installation configuration setup set-up creation development design redesign construction
  documentation definition preparation production publication translation moderation facilitation
  refactoring refactor rewrite revamp overhaul rework cleanup clean-up update upgrade modernization restructuring
  reorganization consolidation digitization digitalization automation standardization harmonization centralization
  hiring recruiting recruitment onboarding outreach procurement purchase tendering negotiation coordination
  announcement pr patch commit merge fix improvement iteration
  completion finalization establishment formation organization organisation rotation shift
  exercise lesson class refresher induction coaching mentoring shadowing excursion field-trip apprenticeship internship
  orchestration instrumentation decommissioning deprecation provisioning packaging
`)
