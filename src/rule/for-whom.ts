import type {Wording} from './define-rule.js'

/** The text with a gap for whom it helps; one that has a “for” already gets a gap for what it is good for. */
export const forWhom: Wording<{text: string}> = {
  en: ({text}) => (/(?:^| )for /i.test(text) ? `${text}, so that [benefit]` : `${text} for [whom]`),
  de: ({text}) => (/(?:^| )für /i.test(text) ? `${text}, damit [Nutzen]` : text.replace(BEHIND_OBJECT, ' für [wen]$1')),
}

/** The end of the text, or the infinitive that closes a German goal: „Die Abrechnung für [wen] vereinfachen“. */
const BEHIND_OBJECT = /((?<=[A-ZÄÖÜ][a-zäöüßA-ZÄÖÜ-]*) [a-zäöüß]+(?:en|ern|eln))?$/
