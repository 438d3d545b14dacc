import {wordList} from './word-list.js'

/**
 * Verbs of winning, feeling, choosing and getting somewhere: in the imperative they name where one wants to be.
 * Any other imperative is work, whatever the verb.
 */
export const resultVerbs = wordList(`
  affect evolve adopt return rebuy rebook recommend refer rate say know reach pass solve answer act attend join
  leave stay come go receive see feel trust love enjoy want need prefer rely learn understand discover manage spend save
  earn invest respond reply react donate graduate give take have make live eat sleep miss arrive wait lose win own look
  think believe end become be rejoin self-serve engage convert drive operate work activate access view respect serve
  handle cover express matter last count belong choose depend succeed prove deserve embrace exist thrive flourish
  harden store recruit enlist delight befriend captivate charm enchant thrill amaze surprise wow woo court entice lure
  seduce please satisfy reassure comfort relieve ease free liberate spare shield protect defend rescue heal cure calm
  tame steady revive rekindle reignite reawaken revitalize rejuvenate regain reclaim recapture recover restore reverse
  halt stem stop prevent avoid escape overcome conquer master crack dominate rule rival overtake outgrow outpace
  outshine outperform unite reconnect bond bind bridge nurture cultivate foster instill cherish honor celebrate dare
  demystify democratize normalize unlock unleash harmonize professionalize sharpen soften tighten lighten brighten
  freshen refresh energize fuel spark ignite stimulate propel catapult steer position rank place keep hold retain
  entertain educate enlighten welcome include involve equip enable empower motivate inspire excite encourage amplify
  multiply diversify deepen focus prioritize commit balance align improve simplify streamline lead stand dream shine
  bloom grow mature advance progress fill breathe play sing dance laugh
  smile rest qualify reunite cross drink
`)
