import type {Language} from '../model/index.js'
import type {Paint} from './paint.js'
import {width} from './width.js'

/** A rule as it is listed: its levels by preset, and one sentence in each language. */
export interface ListedRule {
  id: string
  summary: Readonly<Record<Language, string>>
  presets: Readonly<Record<string, unknown>>
}

const PRESETS = ['starter', 'standard', 'strict'] as const

const HEAD: Record<Language, readonly string[]> = {
  en: ['rule', ...PRESETS, 'what it asks for'],
  de: ['Regel', ...PRESETS, 'worum es geht'],
}

/** One line a rule, in columns. */
export function ruleTable(rules: readonly ListedRule[], language: Language, paint: Paint): string {
  const rows = rules.map(({id, summary, presets}) => [
    id,
    ...PRESETS.map((name) => String(presets[name])),
    summary[language],
  ])
  const widths = HEAD[language].map((_, column) =>
    Math.max(...[HEAD[language], ...rows].map((row) => width(row[column] ?? ''))),
  )
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - width(cell))))
      .join('  ')
      .trimEnd()
  const [head, ...body] = [HEAD[language], ...rows].map(line)
  return `${paint('bold', head ?? '')}\n${body.join('\n')}\n`
}
