import {mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {Readable} from 'node:stream'
import {main} from '../../src/cli/main.js'

/**
 * A page of the manual that is a test: its fenced blocks are files and what happens on a terminal.
 *
 *     ```markdown okrs/q1.md               a file with this text
 *     ```text notes.md encoding=utf16le    … in another encoding (utf16le, latin1); `␀` stands for NUL
 *     ```text big.md repeat=9000           … this text so many times over
 *     ```text loop.md link=loop.md         a symbolic link
 *     ```console                           commands after `$`, each with what it prints (stdout and stderr as on a
 *                                          terminal) and `[exit N]` where N is not 0; a line `…` stands for any lines
 *
 * A command may begin with variables (`NO_COLOR=1 okr-lint …`) and end with `< file`. Colours show as `␛[31m`.
 *
 * @returns the page with what really was printed in the place of what stood there.
 */
export async function play(page: string, folder: string): Promise<string> {
  let actual = ''
  let done = 0
  for (const block of page.matchAll(/^```(\w+)(?: (.*))?\n([\s\S]*?)^```$/gm)) {
    const [whole, language, info = '', body = ''] = block
    actual += page.slice(done, block.index)
    done = block.index + whole.length
    if (language === 'console') actual += `\`\`\`console\n${await playConsole(body, folder)}\`\`\``
    else {
      actual += whole
      if (info !== '') writeBlock(info, body, folder)
    }
  }
  return actual + page.slice(done)
}

async function playConsole(body: string, folder: string): Promise<string> {
  const played: string[] = []
  for (const scene of body.split(/^(?=\$ )/m).filter((part) => part.startsWith('$ '))) {
    const [command = '', ...expected] = scene.trimEnd().split('\n')
    const {output, code} = await run(command.slice(2), folder)
    const lines = [...visible(output, folder), ...(code === 0 ? [] : [`[exit ${code}]`])]
    played.push([command, ...(fits(lines, expected) ? expected : lines)].join('\n'))
  }
  return `${played.join('\n\n')}\n`
}

function visible(output: string, folder: string): string[] {
  if (output === '') return []
  const text = output.replaceAll(folder, '/project').replaceAll('\u001b', '␛').replace(/\n$/, '')
  return text.split('\n').map((line) => line.trimEnd())
}

/** A line `…` stands for any number of lines: what other pages show is not shown again. */
function fits(lines: readonly string[], expected: readonly string[]): boolean {
  const [first, ...rest] = expected
  if (first === undefined) return lines.length === 0
  if (first.trim() === '…') return lines.some((_, index) => fits(lines.slice(index), rest)) || fits([], rest)
  return lines[0] === first && fits(lines.slice(1), rest)
}

async function run(command: string, folder: string): Promise<{output: string; code: number}> {
  const parts = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  )
  const program = parts.indexOf('okr-lint')
  const env = Object.fromEntries(parts.slice(0, program).map((part) => part.split('=') as [string, string]))
  const redirect = parts.indexOf('<')
  const args = parts.slice(program + 1, redirect < 0 ? undefined : redirect)
  const input = redirect < 0 ? [] : [readFileSync(join(folder, parts[redirect + 1] ?? ''))]
  let output = ''
  const screen = {write: (text: string) => (output += text), columns: 80}
  const code = await main(args, {stdin: Readable.from(input), stdout: screen, stderr: screen, cwd: folder, env})
  return {output, code}
}

function writeBlock(info: string, body: string, folder: string): void {
  const [name = '', ...attributes] = info.split(' ')
  const {encoding = 'utf8', repeat = '1', link} = Object.fromEntries(attributes.map((part) => part.split('=')))
  const file = join(folder, name)
  mkdirSync(dirname(file), {recursive: true})
  if (link) {
    symlinkSync(link, file)
    return
  }
  const text = body.repeat(Number(repeat)).replaceAll('␀', '\0')
  writeFileSync(file, Buffer.from(encoding === 'utf16le' ? `\ufeff${text}` : text, encoding))
}
