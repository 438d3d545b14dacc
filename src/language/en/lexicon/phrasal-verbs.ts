import {wordList} from './word-list.js'

/** Verbs whose particles belong to them. */
export const phrasalVerbs = wordList(`
  roll_out set_up carry_out kick_off stand_up spin_up build_out build_up put_together put_in_place draw_up write_up
  come_up_with work_out map_out figure_out follow_up reach_out sign_off wrap_up clean_up bring_in phase_out phase_in
  hand_over open_up scale_up ramp_up speed_up sign_up move_to switch_to migrate_to decide_on settle_on agree_on work_on meet_with
  engage_with join_up write_down fill_in fit_out buy_in try_out test_out go_live bring_to_market
  find_out pay_back pay_off get_rid_of
`)
