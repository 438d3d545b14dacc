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
 *                                          terminal) and `[exit N]` where N is not 0
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
  const commands = body.split('\n').filter((line) => line.startsWith('$ '))
  const played: string[] = []
  for (const command of commands) {
    const {output, code} = await run(command.slice(2), folder)
    const visible = output
      .replaceAll(folder, '/project')
      .replaceAll('\u001b', '␛')
      .replace(/[^\S\n]+$/gm, '')
    played.push(
      `${command}\n${visible}${visible.endsWith('\n') || visible === '' ? '' : '\n'}${code === 0 ? '' : `[exit ${code}]\n`}`,
    )
  }
  return played.join('\n')
}

async function run(command: string, folder: string): Promise<{output: string; code: number}> {
  const parts = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')
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
