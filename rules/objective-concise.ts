import {rewrite, setField} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {capitalised} from '../src/rule/from-to.js'
import {defineRule, type Facts} from '../src/rule/index.js'
import {without} from '../src/rule/without.js'
import {openStarts} from './advice/open-starts.js'

/** Many words in so little of the room are small ones, and those are easy to remember. */
const SMALL_WORDS = 0.7

/** An objective is long enough to say something and short enough to be remembered. */
export default defineRule({
  id: 'objective-concise',
  severity: 'info',
  defaults: {
    minWords: 4,
    /** In German compounds one word says more, so fewer are allowed. */
    maxWords: {en: 20, de: 17} as {en: number; de: number},
    maxCharacters: 140,
  },
  options: (z) =>
    z.strictObject({
      minWords: z.int().min(1),
      maxWords: z.strictObject({en: z.int().min(1), de: z.int().min(1)}),
      maxCharacters: z.int().min(1),
    }),
  messages: {
    short: {
      en: 'So few words leave everybody to fill in the rest. Say who will notice what.',
      de: 'So knapp liest jede und jeder etwas anderes hinein. Sag, wer was merken wird.',
    },
    long: {
      en: ({words}: {words: number}) =>
        `Nobody remembers ${words} words when it matters. Keep what you would say out loud, and move the rest to a line below.`,
      de: ({words}) =>
        `${words} Wörter merkt sich niemand, wenn es darauf ankommt. Lass stehen, was du laut sagen würdest, und gib den Rest in eine Zeile darunter.`,
    },
    complete: {en: 'Add for whom and what they will notice', de: 'Ergänzen, für wen und woran man es merkt'},
    reasonBelow: {en: 'Move the reason to a line below', de: 'Den Grund in eine Zeile darunter geben'},
    restBelow: {en: 'Move it to a line below', de: 'Den Text in eine Zeile darunter geben'},
  },
  texts: {
    complete: {
      en: ({text}: {text: string}) => `${text} for [whom], so that [what they notice]`,
      de: ({text}) => `${text} für [wen], sodass [woran man es merkt]`,
    },
    short: {en: '[who] can [what]', de: '[wer] kann [was]'},
  },
  objective(subject, {options, report, write}) {
    const {facts, statement, fields, language} = subject
    if (hasSlot(facts)) return
    const {wordCount: words, text} = facts
    const bare = text.replace(/[.!]\s*$/, '')
    if (words < options.minWords && !fields.description && !isSentence(facts)) {
      const completed = write('complete', language, {text: bare})
      report({id: 'short', suggest: [{id: 'complete', changes: [rewrite(statement, completed)]}]})
    }
    const isShort = (count: number, length: number) =>
      length <= options.maxCharacters &&
      (count <= options.maxWords[language] || length <= options.maxCharacters * SMALL_WORDS)
    if (isShort(words, text.length)) return

    const {benefit} = facts
    const rest = benefit ? without(facts, [benefit]) : ''
    const below = (description: string) =>
      fields.description ? [] : [setField(statement, 'description', description, language)]
    const suggest =
      benefit && isShort(rest.split(' ').length, rest.length) && rest.split(' ').length >= options.minWords
        ? [{id: 'reasonBelow' as const, changes: [rewrite(statement, rest), ...below(capitalised(benefit.text))]}]
        : [
            {
              id: 'restBelow' as const,
              changes: [rewrite(statement, write('short', language)), ...openStarts(subject), ...below(bare)],
            },
          ]
    report({id: 'long', data: {words}, suggest})
  },
})

/** “Nurses trust us”: short, and nothing is missing. */
const isSentence = ({beneficiary, effect, topic, opening}: Facts): boolean =>
  !topic && (opening === undefined || (beneficiary !== undefined && effect !== undefined))
