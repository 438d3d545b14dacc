import type {Severity} from '../model/index.js'
import {escaped} from './escape.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {slashed} from './place.js'

const SEVERITIES: Record<Severity, string> = {error: 'error', warn: 'warning', info: 'info'}

/** The XML of Checkstyle, which Jenkins, reviewdog and many others read. */
export function checkstyle({show}: FormatterOptions): Formatter {
  let head = '<?xml version="1.0" encoding="utf-8"?>\n<checkstyle version="4.3">\n'
  const open = (): string => {
    const text = head
    head = ''
    return text
  }
  return {
    file({filePath, messages}) {
      const errors = messages.map(
        ({line, column, severity, message, ruleId}) =>
          `    <error line="${line}" column="${column}" severity="${SEVERITIES[severity]}" message="${escaped(message)}" source="okr-lint.${escaped(ruleId ?? 'document')}"/>\n`,
      )
      return `${open()}  <file name="${escaped(slashed(show(filePath)))}">\n${errors.join('')}  </file>\n`
    },
    end: () => `${open()}</checkstyle>\n`,
  }
}
