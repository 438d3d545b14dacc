import {wordList} from './word-list.js'

/** Verbs of doing that say work whatever they act on: to write, to hold, to examine, to move things about. */
export const literalVerbs = wordList(`
  write draft author compose publish post blog document describe record transcribe translate illustrate print edit
  proofread summarize outline sketch draw film shoot photograph design redesign prototype mock_up wireframe rewrite
  codify catalog catalogue inventory list tabulate annotate label tag compile collate

  organize host conduct attend schedule arrange facilitate moderate present pitch exhibit perform rehearse
  invite interview survey poll meet call visit brief consult discuss brainstorm debrief

  research investigate explore evaluate assess analyze review audit inspect examine study benchmark compare
  investigate scope spec specify define redefine identify determine decide clarify map prioritize estimate size
  gather collect capture measure track monitor log report test retest verify validate check trial pilot experiment

  implement reimplement migrate deploy redeploy install reinstall configure reconfigure refactor integrate merge port
  upgrade update patch fix debug repair renovate rebuild code program script dockerize containerize
  package bundle compile release ship launch relaunch roll_out automate digitize modernize modularize decouple extract
  deprecate decommission remove delete archive retire replace consolidate centralize standardize normalize reorganize
  restructure rename rework revise revamp overhaul rewire retrofit set_up setup wire add append insert include
  embed attach import export upload load index parse expose instrument

  train teach coach onboard hire retrain mentor certify
  buy purchase procure order lease rent source tender contract outsource
  plan prepare propose submit file register apply request approve finalize formalize ratify
  produce assemble manufacture bake cook plant paint furnish equip fit relocate ship_out
  distribute mail email send circulate advertise promote sponsor announce communicate share showcase
  demo demonstrate highlight display
  hand_over sign_off carry_out kick_off put_together put_in_place draw_up come_up_with stand_up spin_up write_up
  clean_up wrap_up follow_up reach_out work_out figure_out map_out wind_down phase_out phase_in bring_in call_for
  fund staff allocate assign appoint nominate delegate hire_for redeploy
  operationalize externalize internalize commercialize productize parameterize
  negotiate coordinate liaise collaborate co-create sync
  implement execute conclude carry undertake perform run_through
  resolve triage address tackle handle process sort groom refine tune calibrate optimize
  generate provision stock furnish select choose pick
  track crawl scrape seed populate fill
`)

/** Verbs that make something, which can be a thing (a portal) as well as an idea (trust). */
export const makingVerbs = wordList(`
  build create develop establish introduce form found invent construct craft forge set start begin initiate
  institute open extend expand_on lay shape put assemble structure host run hold complete finish close do
  enforce enact apply adopt switch move transition convert become_a connect link roll implement
  stage mount commission pioneer incorporate bootstrap scaffold model co-develop co-design co-host
`)

/** Verbs that say work only where their object is a deliverable or an activity. */
export const softVerbs = wordList(`
  deliver provide offer give supply enable produce support ensure secure obtain acquire get have make maintain
  keep continue sustain bring drive lead manage own operate handle administer pursue conduct
  facilitate encourage foster promote deepen broaden complete achieve finish use leverage utilize apply consider
  streamline unlock evolve grow_out improve enhance expand extend scale strengthen separate choose understand learn
  participate contribute help assist advise receive see show allow engage partner join sponsor ready
`)

/** Verbs that end work on something: with a problem as the subject they name a state, not work. */
export const solvingVerbs = wordList(`
  fix close resolve remediate solve repair eliminate settle clear mitigate patch address answer
`)
