import type {Language} from '../../model/index.js'
import * as german from '../de/lexicon/function-words.js'
import {fold} from '../de/tokens.js'
import * as english from '../en/lexicon/function-words.js'
import {once} from '../lazily.js'

const union = (...sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]))

/** Words that say how far or that something is won, not what: two metrics do not differ by them. */
const words = (list: string): ReadonlySet<string> => new Set(fold(list).trim().split(/\s+/))

const MOVING: Record<Language, ReadonlySet<string>> = {
  en: words(`
    increase raise grow lift boost improve reduce lower cut decrease shorten double triple halve up down rise rises
    reach achieve hit get gain win close sign acquire attract generate make bring total overall number amount average
    at least least most more less fewer min max approximately around about
  `),
  de: words(`
    steigern erhöhen heben verbessern reduzieren senken verringern kürzen verkürzen verdoppeln halbieren ausbauen
    erreichen erzielen gewinnen abschließen generieren bekommen haben steigt sinkt wächst liegt beträgt hoch runter
    gesamt insgesamt anzahl zahl durchschnittlich durchschnittliche durchschnittlicher mindestens höchstens mehr weniger
    neue neuen neuer weitere zusätzliche etwa rund
  `),
}

const FUNCTION: Record<Language, () => ReadonlySet<string>> = {
  en: once(() =>
    union(
      english.determiners,
      without(english.prepositions, 'without despite except unlike outside inside over under above below before after'),
      english.auxiliaries,
      english.conjunctions,
      english.clauseOpeners,
    ),
  ),
  de: once(() =>
    union(
      without(german.determiners, 'kein keine keinen keiner'),
      without(german.prepositions, 'ohne trotz ausserhalb innerhalb ueber unter vor nach'),
      german.joiners,
      german.pronouns,
      german.haveForms,
      german.beForms,
      german.becomeForms,
      german.modalForms,
    ),
  ),
}

function without(set: ReadonlySet<string>, list: string): ReadonlySet<string> {
  const kept = new Set(set)
  for (const word of list.split(' ')) kept.delete(word)
  return kept
}

/** Words without a meaning of their own. */
export const isEmpty = (word: string, language: Language): boolean => FUNCTION[language]().has(word)

export const isMoving = (word: string, language: Language): boolean => MOVING[language].has(word)
