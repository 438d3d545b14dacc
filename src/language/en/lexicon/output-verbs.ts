import {wordList} from './word-list.js'

/** Verbs of doing that say work whatever they act on: to write, to hold, to examine, to move things about. */
export const literalVerbs = wordList(`
  engage_with classify curate celebrate feature amplify speak bike meditate walk swim jog exercise practice practise journal read commit
  write draft author compose publish post blog document describe record transcribe translate illustrate print edit
  proofread summarize outline sketch draw film shoot photograph design redesign prototype mock_up wireframe rewrite
  codify catalog catalogue inventory list tabulate annotate label tag compile collate

  organize host conduct attend present schedule arrange facilitate moderate pitch exhibit rehearse
  interview survey poll ask ring phone meet brief consult discuss brainstorm debrief

  research investigate explore evaluate assess analyze review audit inspect examine study benchmark compare
  scope spec specify define redefine identify determine decide clarify map prioritize estimate size
  gather collect group persist match measure track monitor log report test retest verify validate check trial pilot experiment

  implement reimplement migrate deploy redeploy install reinstall configure reconfigure refactor integrate merge port
  upgrade update patch debug repair renovate rebuild code program script dockerize containerize
  package bundle relaunch roll_out automate digitize modernize modularize decouple extract
  deprecate decommission remove delete archive retire replace consolidate centralize standardize normalize reorganize
  restructure rename rework revise revamp overhaul rewire retrofit set_up setup wire append insert 
  embed attach import export upload load index parse expose instrument

  train teach coach hire retrain mentor certify
  procure lease rent source tender contract outsource
  plan prepare propose submit file register apply request approve finalize formalize ratify confirm
  assemble manufacture bake cook paint furnish equip relocate 
  distribute mail email send circulate advertise sponsor announce showcase
  demo demonstrate highlight display
  hand_over sign_off carry_out kick_off put_together put_in_place draw_up come_up_with stand_up spin_up write_up
  clean_up wrap_up follow_up reach_out work_out figure_out map_out wind_down phase_out phase_in bring_in 
  commission fund staff allocate assign appoint nominate delegate 
  operationalize externalize internalize commercialize productize parameterize
  negotiate coordinate liaise collaborate co-create sync
  execute conclude carry undertake 
  triage sort groom refine tune calibrate 
  provision stock select choose pick
  diagnose troubleshoot reconcile backfill anonymize localize subtitle shortlist vet enroll restock relabel reprint repaint
  refurbish resurface insulate dismantle demolish erect excavate disinfect sterilize vaccinate sew brew roast knead harvest
  prune sow choreograph animate playtest
  crawl scrape seed populate find_out pay_back pay_off mirror get_rid_of agree_on decide_on settle_on
`)

/** Verbs that make something, which can be a thing (a portal) as well as an idea (trust). */
export const makingVerbs = wordList(`
  find sign build create develop establish introduce form found invent construct craft forge set start begin initiate
  institute open extend lay shape put assemble structure host run hold complete finish close do
  enforce enact apply adopt switch move transition convert connect link roll implement
  stage mount commission pioneer incorporate bootstrap scaffold model co-develop co-design co-host
  generate capture produce promote release communicate fix plant tackle resolve address process handle onboard add include ship launch share call visit fit order purchase buy perform invite
  deliver add
`)

/** Verbs that say work only where their object is a deliverable or an activity. */
export const softVerbs = wordList(`
  provide offer give supply enable support ensure secure obtain acquire get have keep maintain continue sustain
  bring lead own handle pursue facilitate encourage foster complete finish use leverage utilize consider
  choose optimize learn participate contribute help assist advise receive allow engage join save apply separate
`)

/** Verbs that end work on something: with a problem as the subject they name a state, not work. */
export const solvingVerbs = wordList(`
  fix close resolve remediate solve repair eliminate settle clear mitigate patch address answer
`)

/** Verbs of doing whose object is people: `40 nurses trained`. */
export const peopleVerbs = wordList(`
  train teach coach brief interview survey poll hire recruit onboard invite contact inform visit assess select mentor
  shadow vaccinate enroll appoint find
`)

/** Verbs of planning and writing: whatever they are done to, work is meant. */
export const paperVerbs = wordList(`
  scope present submit draft document define plan map prepare analyze list specify research write outline sketch describe propose
`)
