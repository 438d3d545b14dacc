import type {LintMessage, LintResult} from '../lint.js'
import {changedLines} from './diff.js'
import type {Formatter, FormatterOptions} from './formatter.js'
import {cutAround} from './frame.js'
import {printable} from './width.js'
import {WORDS} from './words.js'

/** Longer lines are cut: no statement is that long, and what follows is something else, e.g. the rest of a JSON file. */
const LONGEST = 400

/**
 * The findings for language models: no frames, no colours, no sentence twice, and of the suggestions only what the
 * best one writes.
 */
export function agent({show, locale, fallbackLocale}: FormatterOptions): Formatter {
  let intro = true
  const said = new Set<string>()
  return {
    file(result) {
      if (result.messages.length === 0) return ''
      const {agentIntro} = WORDS[locale ?? result.language ?? fallbackLocale]
      const lines = [...(intro ? [agentIntro] : []), show(result.filePath)]
      intro = false
      for (const finding of result.messages) {
        const isNew = !said.has(finding.message)
        said.add(finding.message)
        const written = newLines(finding, result)
        lines.push(headOf(finding, isNew), ...(written.every((line) => lines.includes(line)) ? [] : written))
      }
      return `${lines.map(printable).join('\n')}\n`
    },
    end: () => '',
  }
}

function headOf({line, column, severity, ruleId, message}: LintMessage, withMessage: boolean): string {
  const what = ruleId === null ? severity : `${severity} ${ruleId}`
  return `${line}:${column} ${what}${withMessage ? `: ${message}` : ''}`
}

function newLines({suggestions: [best]}: LintMessage, {source}: LintResult): string[] {
  if (!best) return []
  return changedLines(source, best.edits).flatMap(({line, before, after}) =>
    after.flatMap((text, index) => {
      if (text.trim() === '') return []
      const place = index < before.length ? `${line + index}>` : `${line + before.length - 1}+`
      return [` ${place} ${cutAround('', '', text, LONGEST).after}`]
    }),
  )
}
