import {defineRule, type KeyResultSubject, type Language, type ObjectiveSubject} from '../src/rule/index.js'
import {stateWithin} from '../src/rule/is-open.js'
import {bentVerbIn, isInAddedLanguage, mixtureIn, ownLanguage} from '../src/rule/mixing.js'

/** A goal speaks one language, and so do its key results. */
export default defineRule({
  id: 'language-consistent',
  severity: 'info',
  defaults: {
    /** Words of the other language that everybody here uses. */
    loanwords: [] as string[],
    /** The language that all goals are to be written in; `auto` asks only that they do not change it. */
    language: 'auto' as 'auto' | Language,
    /** Whether an objective and its key results have to be in the same language. */
    checkSwitch: true,
  },
  options: (z) =>
    z.strictObject({
      loanwords: z.array(z.string()),
      language: z.enum(['auto', 'en', 'de']),
      checkSwitch: z.boolean(),
    }),
  messages: {
    bent: {
      en: ({word, german}: {word: string; german: string}) =>
        `“${word}” is an English verb in a German form, and not everybody will read the same into it. German has a word for it: “${german}”.`,
      de: ({word, german}) =>
        `„${word}“ ist ein englisches Verb in deutscher Form, und nicht alle verstehen darunter dasselbe. Das deutsche Wort dafür: „${german}“.`,
    },
    mixed: {
      en: ({word}: {word: string}) =>
        `The sentence changes its language at “${word}”. Say it in one language; it often turns out that it was not clear yet.`,
      de: ({word}) =>
        `Bei „${word}“ wechselt der Satz die Sprache. Sag ihn in einer; oft zeigt sich dabei, dass noch etwas unklar war.`,
    },
    switched: {
      en: ({language}: {language: Language}) =>
        `The objective and its key results are in different languages. Write them in one, so that everybody can check whether they fit together. The key results are in ${NAMES[language].en}.`,
      de: ({language}) =>
        `Objective und Key Results stehen in verschiedenen Sprachen. Schreib sie in einer, damit alle prüfen können, ob sie zusammenpassen. Die Key Results sind ${NAMES[language].de}.`,
    },
    unwanted: {
      en: ({language}: {language: Language}) => `Goals are written in ${NAMES[language].en} here. Translate this one.`,
      de: ({language}) => `Ziele sind hier ${NAMES[language].de}. Übersetz dieses.`,
    },
    replace: {
      en: ({german}: {german: string}) => `Write “${german}”`,
      de: ({german}) => `„${german}“ schreiben`,
    },
  },
  objective(subject, {options, report}) {
    const fault = faultIn(subject, options)
    if (fault) report(fault)
    const keyResults = subject.keyResults.filter(({state}) => state !== 'dropped')
    const own = ownLanguage(subject.text)
    const theirs = keyResults.map(({text}) => ownLanguage(text))
    const [first] = theirs
    const agree = theirs.length > 1 && theirs.every((language) => language === first)
    if (options.checkSwitch && !isInAddedLanguage(subject.document) && own && first && agree && first !== own)
      report({id: 'switched', data: {language: first}})
  },
  keyResult(subject, {options, report}) {
    const fault = faultIn(subject, options)
    if (fault) report(fault)
  },
})

const NAMES: Record<Language, Record<Language, string>> = {
  en: {en: 'English', de: 'englisch'},
  de: {en: 'German', de: 'deutsch'},
}

interface Options {
  loanwords: readonly string[]
  language: 'auto' | Language
}

/** What is wrong with the language of one statement. */
function faultIn(
  {text, statement, language, set, state, document}: ObjectiveSubject | KeyResultSubject,
  {loanwords, language: wanted}: Options,
) {
  if (stateWithin({state, set}) !== 'open' || isInAddedLanguage(document)) return undefined
  const own = ownLanguage(text)
  if (wanted !== 'auto' && own && own !== wanted) return {id: 'unwanted' as const, data: {language: wanted}}
  const bent = language === 'de' ? bentVerbIn(text, loanwords) : undefined
  if (bent) {
    const {text: word, german, infinitive, ...place} = bent
    const piece = {text: word, ...place}
    const changes = [{kind: 'replace' as const, statement, piece, text: german}]
    const suggest = infinitive ? [{id: 'replace' as const, data: {german}, changes}] : []
    return {id: 'bent' as const, data: {word, german}, at: piece, suggest}
  }
  const mixture = mixtureIn(text, language, loanwords)
  return mixture && {id: 'mixed' as const, data: {word: mixture.text}, at: mixture}
}
