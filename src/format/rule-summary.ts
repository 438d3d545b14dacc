import type {Language} from '../model/index.js'

/** What a rule asks for, in one sentence: the first below the title, in German the first below „Deutsch“. */
export function summaryOf(page: string, language: Language): string {
  const start = language === 'de' ? Math.max(0, page.indexOf('\n### Deutsch\n')) : 0
  const blocks = page.slice(start).split(/\n\s*\n/)
  const paragraph = blocks.find((block) => !/^\s*(?:#|<|```|---)/.test(block)) ?? ''
  const text = paragraph.replace(/\s+/g, ' ').replaceAll('`', '').trim()
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text
}

/** Why a rule asks for it, in a few lines of Markdown: what it asks for, and an example of each kind where there is one. */
export function reasonOf(page: string, language: Language): string {
  const examples = page.slice(page.indexOf('\n### Deutsch\n'))
  const part = language === 'de' ? examples : page
  const example = (kind: string) => new RegExp(`^\`\`\`\\w+ ${kind}\n[\\s\\S]*?^\`\`\`$`, 'm').exec(part)?.[0]
  const labelled = (mark: string, kind: string) => {
    const found = example(kind)?.replace(/^```(\w+).*/, '```$1')
    return found === undefined ? [] : [`${mark}\n${found}`]
  }
  return [`**${summaryOf(page, language)}**`, ...labelled('✗', 'bad'), ...labelled('✓', 'good')].join('\n\n')
}
