import {nounHead} from './nouns.js'
import type {Predicate} from './predicates.js'
import type {Parsed} from './statement.js'
import type {Token} from './tokens.js'

/** Whether a verb of doing says a state beside this noun. */
export const saysState = (predicate: Predicate, noun: Token | undefined, parsed: Parsed): boolean =>
  isBooked(predicate, noun) || isFigureOfSpeech(predicate, noun) || isRunSo(predicate, noun, parsed)

/** What guests book and hosts can only win: „mehr Hochzeiten ausrichten“. */
const isBooked = ({verb}: Predicate, noun: Token | undefined): boolean =>
  /^(?:veranstalten|ausrichten|durchführen|organisieren)$/.test(verb.lemma) &&
  /(?:hochzeit|taufe|geburtstag|firmenfeier|jubilaeum|bankett)(?:e?n|s|e)?$/.test(noun?.fold ?? '')

/** „Geschichte schreiben“, „ein neues Kapitel aufschlagen“ */
function isFigureOfSpeech({verb, object}: Predicate, noun: Token | undefined): boolean {
  const words = object.map(({fold: word}) => word)
  if (noun?.fold === 'geschichte') return verb.lemma === 'schreiben' && words.length === 1
  if (noun?.fold === 'kapitel') return words.some((word) => /^(?:naechste|neue)[sn]?$/.test(word))
  return (
    /^(?:einreißen|aufstoßen|umpflügen)$/.test(verb.lemma) && /^(?:mauern?|tueren?|zaeune?)$/.test(noun?.fold ?? '')
  )
}

/** „Eine Küche betreiben, die nichts verschwendet“: how it runs is what counts. */
const isRunSo = ({verb}: Predicate, noun: Token | undefined, {clauses}: Parsed): boolean =>
  verb.lemma === 'betreiben' &&
  !nounHead(noun?.fold ?? '')?.classes.has('activity') &&
  clauses.some(({kind}) => kind === 'relative')
