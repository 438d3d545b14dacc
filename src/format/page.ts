import type {Paint} from './paint.js'

/** A page in Markdown, made pleasant for a terminal: no marks where a colour or an indent says the same. */
export function page(markdown: string, paint: Paint): string {
  let inFence = false
  const lines: string[] = []
  for (const line of markdown.trimEnd().split(/\r?\n/)) {
    if (/^\s*(?:```|~~~)/.test(line)) {
      inFence = !inFence
      // The word behind the fence says what the example is; Markdown itself needs no mention.
      const name = line.replace(/^\s*(?:`+|~+)\s*/, '').replace(/^(?:md|markdown)\b\s*/, '')
      if (inFence && name !== '') lines.push(`    ${paint('dim', name)}`)
    } else if (inFence) lines.push(line === '' ? '' : `    ${paint('cyan', line)}`)
    else lines.push(prose(line, paint))
  }
  return `${lines.join('\n')}\n`
}

function prose(line: string, paint: Paint): string {
  const heading = /^(#+)\s+(.*)$/.exec(line)
  if (heading)
    return paint(
      heading[1] === '#' ? 'underline' : 'bold',
      inline(heading[2] ?? '', (_, text) => text),
    )
  return inline(line.replace(/^(\s*)[-*] /, '$1• '), paint)
}

const inline = (text: string, paint: Paint): string =>
  text
    .replace(/`([^`]+)`/g, (_, code: string) => paint('cyan', code))
    .replace(/\*\*([^*]+)\*\*/g, (_, strong: string) => paint('bold', strong))
    .replace(/\[([^\]]+)\]\(([^)\s]+)\)/g, (_, label: string, link: string) => `${label} (${paint('underline', link)})`)
