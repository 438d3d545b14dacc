import type {Wording} from '../rule/define-rule.js'

interface Names {
  name: string
  known: string
}

/** What is said about directives themselves. */
export const DIRECTIVE_MESSAGES = {
  unused: {
    en: 'This silences nothing, because there is nothing to report here. Remove it before it hides a finding that somebody should see.',
    de: 'Das unterdrückt nichts, denn hier gibt es nichts zu melden. Entfern es, bevor es einen Befund verdeckt, den jemand sehen sollte.',
  },
  unusedRule: {
    en: ({name}) =>
      `“${name}” has nothing to report here. Take it out before it hides a finding that somebody should see.`,
    de: ({name}) =>
      `„${name}“ hat hier nichts zu melden. Nimm es heraus, bevor es einen Befund verdeckt, den jemand sehen sollte.`,
  },
  unusedEnable: {
    en: 'There is nothing to switch on again: no directive above it switches it off. Remove it.',
    de: 'Hier gibt es nichts wieder einzuschalten, denn darüber wird nichts abgeschaltet. Entfern es.',
  },
  unknownRule: {
    en: ({name}) =>
      `There is no rule “${name}”, so nothing is silenced. “okr-lint rules” lists them all; a reason goes behind “--”.`,
    de: ({name}) =>
      `Eine Regel „${name}“ gibt es nicht, also wird nichts unterdrückt. „okr-lint rules“ zählt alle auf; eine Begründung steht hinter „--“.`,
  },
  similarRule: {
    en: ({name, known}) => `There is no rule “${name}”, so nothing is silenced. Did you mean “${known}”?`,
    de: ({name, known}) => `Eine Regel „${name}“ gibt es nicht, also wird nichts unterdrückt. Meinst du „${known}“?`,
  },
  misspelt: {
    en: ({name, known}) => `“${name}” means nothing to okr-lint, so nothing is silenced. Did you mean “${known}”?`,
    de: ({name, known}) => `„${name}“ sagt okr-lint nichts, also wird nichts unterdrückt. Meinst du „${known}“?`,
  },
  reasonless: {
    en: 'This silences findings without saying why, and next quarter nobody will remember. Add the reason behind “--”.',
    de: 'Das unterdrückt Befunde, ohne zu sagen, warum, und im nächsten Quartal weiß es niemand mehr. Schreib den Grund hinter „--“.',
  },
  reasonlessKey: {
    en: 'This silences findings without saying why, and next quarter nobody will remember. Write the reason as the value: {"rule": "why"}.',
    de: 'Das unterdrückt Befunde, ohne zu sagen, warum, und im nächsten Quartal weiß es niemand mehr. Schreib den Grund als Wert: {"regel": "warum"}.',
  },
  slot: {
    en: 'The reason is still to be written. Say why this finding is none, so that others need not ask.',
    de: 'Die Begründung fehlt noch. Schreib, warum das hier in Ordnung ist, damit niemand nachfragen muss.',
  },
  forbidden: {
    en: 'In this project findings are not silenced in the document, so this has no effect. Remove it, and deal with the finding or change the config.',
    de: 'In diesem Projekt werden Befunde nicht im Dokument unterdrückt, also bewirkt das nichts. Entfern es, und kümmere dich um den Befund oder ändere die Konfiguration.',
  },
} as const satisfies Record<string, Wording<Names>>

/** What stands where the reason is still to be written. */
export const REASON_SLOT = {en: '[reason]', de: '[Grund]'} as const
