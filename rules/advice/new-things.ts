import type {Facts} from '../../src/rule/index.js'

/** Verbs that bring into the world what was not there before, as `facts.opening.lemma` names them. */
const CREATING: ReadonlySet<string> = new Set(
  [
    'launch release ship build create develop establish start open found introduce deliver design define invent pilot',
    'aufbauen bauen eröffnen einführen entwickeln erstellen gründen launchen schaffen starten etablieren entwerfen',
  ].flatMap((verbs) => verbs.split(' ')),
)

/** “Launch the night bus”: what its key results count does not exist yet. */
export const bringsNewThing = ({opening, work}: Facts): boolean =>
  work !== undefined && opening !== undefined && CREATING.has(opening.lemma)
