import type {Work} from '../facts.js'
import {headNoun} from './noun-phrase.js'
import {nounHead} from './nouns.js'
import type {Predicate} from './predicates.js'
import type {Parsed} from './statement.js'
import {part, thing} from './work-pieces.js'

/** Where people learn; a concert or a festival is held for those who come. */
const LEARNING = /^(?:schulung|training|kurs|seminar|workshop|webinar|lehrgang|fortbildung|weiterbildung|unterweisung)$/
const ATTENDING = new Set(['besuchen', 'absolvieren', 'durchlaufen'])

/** „Alle Fahrerinnen haben das Wintertraining absolviert“, „4 Messen besucht“: taking part is no result yet. */
export function takenPart({verb, form, voice, object}: Predicate): Work | undefined {
  if (!ATTENDING.has(verb.lemma)) return undefined
  const noun = headNoun(object)
  const head = noun && nounHead(noun.fold)
  const isOwn = voice === 'bare' && form === 'participle' && head?.classes.has('activity')
  return noun && head && (isOwn || LEARNING.test(head.head))
    ? {...part(noun), kind: 'activity', thing: part(noun)}
    : undefined
}

/** „Hausmeisterin gefunden“, „Nachfolge finden“: a post is filled; customers are won. */
export function filled({verb, voice, object, token}: Predicate, parsed: Parsed): Work | undefined {
  if (verb.lemma !== 'finden' || voice !== 'bare' || object.some(({fold: word}) => /^(?:sich|uns)$/.test(word)))
    return undefined
  const noun = headNoun(object)
  const classes = noun && nounHead(noun.fold)?.classes
  const isPost = noun && !classes?.has('won') && (classes?.has('people') || POST.test(noun.fold))
  return isPost ? {...part(token), kind: 'verb', ...thing(parsed, object)} : undefined
}

const POST =
  /(?:nachfolge|ersatz|vertretung|leitung|leiterin|leiter|schwester|pfleger|kraft|kraefte|personal|wart|meisterin)$/
