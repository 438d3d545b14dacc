import {type Paint, plain} from './paint.js'
import {width, wrap} from './width.js'

/** A page in Markdown, made pleasant for a terminal of so many columns: no marks where a colour or an indent says the same. */
export function page(markdown: string, columns: number, paint: Paint): string {
  let inFence = false
  const lines: string[] = []
  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inFence = !inFence
      // The word behind the fence says what the example is; Markdown itself needs no mention.
      const name = line.replace(/^\s*(?:`+|~+)\s*/, '').replace(/^(?:md|markdown)\b\s*/, '')
      if (inFence && name !== '') lines.push(`    ${paint('dim', name)}`)
    } else if (inFence) lines.push(line === '' ? '' : `    ${paint('cyan', line)}`)
    else lines.push(...prose(line, columns, paint))
  }
  return `${lines.join('\n')}\n`
}

function prose(line: string, columns: number, paint: Paint): string[] {
  const heading = /^(#+)\s+(.*)$/.exec(line)
  if (heading) return [paint(heading[1] === '#' ? 'underline' : 'bold', inline(heading[2] ?? '', plain))]
  const [lead = '', mark] = /^\s*([-*] )?/.exec(line) ?? []
  const indent = ' '.repeat(lead.length)
  const first = mark ? `${indent.slice(2)}• ` : indent
  const parts = wrap(inline(line.slice(lead.length), paint), columns - lead.length, seenWidth)
  return parts.map((part, index) => (index === 0 ? first : indent) + part)
}

const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')

const seenWidth = (text: string): number => width(text.replace(COLOUR, ''))

const inline = (text: string, paint: Paint): string =>
  text
    .replace(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint('bold', strong))
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, link: string) => `${label} (${paint('underline', link)})`)
