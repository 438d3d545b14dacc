import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Language} from '../../src/index.js'

/** One example of a rule's page: a small OKR document and the findings that it gives. */
export interface PageExample {
  language: Language
  kind: 'bad' | 'good'
  /** Options of the rule that stand behind `good` or `bad` in the fence. */
  options: Record<string, unknown>
  text: string
  /** `line: message`, empty for a good one. */
  findings: string[]
}

export interface Page {
  title: string
  /** The sentence below the title. */
  summary: string
  /** The sentence below „Deutsch“. */
  german: string
  /** The `##` headings in their order. */
  sections: string[]
  examples: PageExample[]
}

export const pagesFolder = join(import.meta.dirname, '../../rules')

const FENCE = /^(`{3,})(\S+)(?: (\w+)(?: (\{.*\}))?)?\n([\s\S]*?)^\1$/gm

export function readPage(id: string): Page {
  const text = readFileSync(join(pagesFolder, `${id}.md`), 'utf8')
  const prose = text.replace(FENCE, '')
  const [title = '', , summary = ''] = prose.split('\n')
  return {
    title: title.replace(/^# /, ''),
    summary,
    german: /^### Deutsch\n\n(.+)$/m.exec(prose)?.[1] ?? '',
    sections: Array.from(prose.matchAll(/^## (.*)$/gm), ([, heading = '']) => heading),
    examples: examplesIn(text),
  }
}

function examplesIn(text: string): PageExample[] {
  const examples: PageExample[] = []
  for (const {1: _fence, 2: type, 3: kind, 4: options, 5: body = '', index} of text.matchAll(FENCE)) {
    if (type === 'findings') {
      const bad = examples.at(-1)
      bad?.findings.push(...body.trim().split('\n'))
    } else if (kind === 'bad' || kind === 'good') {
      const language = text.slice(0, index).lastIndexOf('\n### Deutsch') >= 0 ? 'de' : 'en'
      examples.push({language, kind, options: options ? JSON.parse(options) : {}, text: body, findings: []})
    } else {
      throw new Error(`A fence of type "${type}" is neither an example nor its findings.`)
    }
  }
  return examples
}
