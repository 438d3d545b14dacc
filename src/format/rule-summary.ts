import type {Language} from '../model/index.js'

/** What a rule asks for, in one sentence: the first below the title, in German the first below „Deutsch“. */
export function summaryOf(page: string, language: Language): string {
  const start = language === 'de' ? Math.max(0, page.indexOf('\n### Deutsch\n')) : 0
  const blocks = page.slice(start).split(/\n\s*\n/)
  const paragraph = blocks.find((block) => !/^\s*(?:#|<|```|---)/.test(block)) ?? ''
  const text = paragraph.replace(/\s+/g, ' ').replaceAll('`', '').trim()
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}
