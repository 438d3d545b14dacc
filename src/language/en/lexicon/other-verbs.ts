import {wordList} from './word-list.js'

export const helpVerbs = wordList(`
  help support assist consult participate contribute advise aid back accompany guide serve collaborate
`)

export const statusQuoVerbs = wordList(`
  maintain keep continue sustain preserve remain stay uphold safeguard
`)

/** Verbs of being, having and feeling: what they say is a state. */
export const stateVerbs = wordList(`
  be become make have turn feel stay remain stand live belong own matter count know trust love enjoy
  recommend choose prefer rely depend believe understand see ensure guarantee earn gain win
  achieve reach attain hit surpass exceed beat outperform dominate exist thrive flourish succeed prove
  inspire delight excite empower engage captivate deserve embrace
`)

/** Verbs that move a figure, beside those that the reading of quantities knows. */
export const directionVerbs = wordList(`
  increase raise grow lift boost double triple quadruple reduce cut shorten lower halve decrease drop shrink
  improve enhance accelerate speed slow minimize maximize optimize expand scale strengthen widen
  deepen broaden extend elevate bring push move drive get curb trim slash limit cap stabilize
  win retain convert attract generate earn gain exceed surpass achieve reach attain hit
  eliminate avoid prevent save recover close
`)

/** Everyday verbs of what people do; a plural noun in front of them is a subject. */
export const everydayVerbs = wordList(`
  agree wonder linger treat forgive affect harden evolve figure draw carry kick wrap phase spin wind use reuse operate adopt apply visit return renew buy rebuy order reorder pay book rebook subscribe register sign recommend refer
  report rate say know find reach complete finish pass answer solve decide act share attend join leave stay come
  go get receive see feel trust love enjoy want need choose prefer rely read watch listen ask call work play learn
  contribute create publish release deploy ship write submit upload download install activate log open start stop
  spend save earn invest sell deliver pick respond reply react vote volunteer donate graduate switch upgrade
  run have make take give cook bake ride travel move live eat sleep understand discover manage
  hang miss arrive wait lose win meet own drive speak talk tell turn look think believe end become be rejoin
  access view export import edit review approve self-serve collaborate participate engage convert
`)
