import type {Paint} from '../format/paint.js'
import {editLines, findingBlock} from '../format/stylish.js'
import {WORDS} from '../format/words.js'
import type {Linter, LintMessage, LintResult} from '../lint.js'
import {applyEdits, type Edit, type Language} from '../model/index.js'
import type {Answers} from './answers.js'
import {INTERVIEW_WORDS} from './interview-words.js'
import type {Output} from './io.js'

export interface Interview {
  lint: Linter
  filePath: string
  /** The language of the conversation. */
  locale: Language
  answers: Answers
  screen: Output
  paint: Paint
}

/** Where it stands, answer by answer. */
interface Draft {
  text: string
  applied: number
  /** The findings that were left as they are. */
  kept: Set<string>
}

/**
 * Goes through the suggestions for a document one by one; each is applied to the text that the ones before have left.
 *
 * @returns the new text and how many were applied; `undefined` where the person stops or the input ends.
 */
export async function interview(
  source: string,
  options: Interview,
): Promise<{text: string; applied: number} | undefined> {
  const {lint, filePath, answers, screen, locale} = options
  const words = INTERVIEW_WORDS[locale]
  const draft: Draft = {text: source, applied: 0, kept: new Set()}
  let result = await lint(source, {filePath})
  for (let finding = nextOf(result, draft); finding; finding = nextOf(result, draft)) {
    screen.write(`${shownFinding(finding, result, options)}\n\n`)
    const answer = await choice(finding.suggestions.length, words.choices, answers)
    if (answer === undefined || answer === 'x') return undefined
    if (answer === 'q') break
    const suggestion = typeof answer === 'number' ? finding.suggestions[answer - 1] : undefined
    if (!suggestion) {
      draft.kept.add(keyOf(finding))
      continue
    }
    const edits = await filled(suggestion.edits, options)
    if (!edits) return undefined
    const text = applyEdits(draft.text, edits)
    const next = await lint(text, {filePath})
    if (unreadable(next) > unreadable(result)) {
      screen.write(`${words.broken}\n\n`)
      continue
    }
    draft.text = text
    draft.applied++
    result = next
  }
  return draft
}

const keyOf = ({ruleId, about}: LintMessage): string => `${ruleId} ${about}`

const nextOf = ({messages}: LintResult, {kept}: Draft): LintMessage | undefined =>
  messages.find((message) => message.suggestions.length > 0 && !kept.has(keyOf(message)))

/** A finding without a rule says that the file cannot be read as meant. */
const unreadable = ({messages}: LintResult): number => messages.filter(({ruleId}) => ruleId === null).length

function shownFinding(finding: LintMessage, result: LintResult, {locale, screen, paint}: Interview): string {
  const columns = screen.columns ?? 100
  const head = findingBlock({...finding, suggestions: []}, result, WORDS[locale], {
    paint,
    columns,
    show: (path) => path,
  })
  const choices = finding.suggestions.map(({title, edits}, index) => {
    const lines = editLines(result.source, edits, columns - 9, paint).map((line) => `       ${line}`)
    return [`    ${paint('bold', String(index + 1))}  ${title}`, ...lines].join('\n')
  })
  return [head, ...choices].join('\n\n')
}

/** Asks until the answer is one: a number, or the letter of a word; `undefined` where the input ends. */
async function choice(count: number, choices: (count: number) => string, {ask}: Answers) {
  for (;;) {
    const answer = (await ask(choices(count)))?.toLowerCase()
    if (answer === undefined || answer === 'x' || answer === 'q') return answer
    if (answer === '' || answer === 'k') return 'k'
    const number = Number(answer)
    if (Number.isInteger(number) && number >= 1 && number <= count) return number
  }
}

const SLOT = /\[(?![ xX]\])[^[\]\n]+\](?!\()/g

/** The edits with the gaps filled that a person can fill; `undefined` where the input ends. */
async function filled(
  edits: readonly Edit[],
  {answers, screen, locale, filePath}: Interview,
): Promise<Edit[] | undefined> {
  if (!edits.some(({text}) => text.search(SLOT) >= 0)) return [...edits]
  screen.write(`${INTERVIEW_WORDS[locale].gaps}\n`)
  const result: Edit[] = []
  for (const {range, text} of edits) {
    let done = 0
    let written = ''
    for (const {0: slot, index} of text.matchAll(SLOT)) {
      const answer = await answers.ask(`  ${slot} `)
      if (answer === undefined) return undefined
      written += text.slice(done, index) + (answer === '' ? slot : escaped(answer, filePath))
      done = index + slot.length
    }
    result.push({range, text: written + text.slice(done)})
  }
  screen.write('\n')
  return result
}

/** In JSON a text stands between quotes. */
const escaped = (text: string, filePath: string): string =>
  /\.jsonc?$/i.test(filePath) ? JSON.stringify(text).slice(1, -1) : text
