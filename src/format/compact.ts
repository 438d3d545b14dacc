import type {Formatter, FormatterOptions} from './formatter.js'
import {printable} from './width.js'
import {WORDS} from './words.js'

/** One line a finding, as compilers write it, so that editors and `grep` can read it. */
export function compact({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  return {
    file({filePath, language, messages}) {
      const {severity: severities} = WORDS[locale ?? language ?? fallbackLocale]
      return messages
        .map(({line, column, severity, message, ruleId}) => {
          const rule = ruleId === null ? '' : ` [${ruleId}]`
          return `${printable(`${show(filePath)}:${line}:${column}: ${severities[severity]}: ${message}${rule}`)}\n`
        })
        .join('')
    },
    end: () => '',
  }
}
