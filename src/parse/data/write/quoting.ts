import type {DataTree, Quote} from '../node.js'

/** What YAML reads as something else than a text when it stands without quotes. */
const OTHER =
  /^[\s\-?:,[\]{}#&*!|>'"%@`=]|[:\s]$|:\s|\s#|[\r\n\t]|^(?:true|false|yes|no|on|off|null|~)$|^[-+.\d][\d_.,:eExXo+-]*$/i

/** Whether YAML reads the words as just these words without quotes. */
const isPlain = (text: string, isFlow: boolean) =>
  text !== '' && !OTHER.test(text) && !(isFlow && /[,[\]{}]/.test(text))

/** A text as a value of its own, in these quotes where they can hold it. */
export function quoted(text: string, quote: Quote, {syntax}: Pick<DataTree, 'syntax'>, isFlow: boolean): string {
  if (syntax === 'json' || quote === '"') return JSON.stringify(text)
  if (quote === "'") return `'${text.replaceAll("'", "''")}'`
  return isPlain(text, isFlow) ? text : JSON.stringify(text)
}

/**
 * A piece of a text as it stands within a value that is written in these quotes.
 *
 * @param whole the value once the piece is in it
 * @returns `undefined` where the value cannot go on without quotes.
 */
export function within(piece: string, whole: string, quote: Quote, isFlow: boolean): string | undefined {
  if (quote === '"') return JSON.stringify(piece).slice(1, -1)
  if (quote === "'") return piece.replaceAll("'", "''")
  if (quote === '|' || quote === '>') return /[\r\n]|^\s/.test(piece) ? undefined : piece
  return isPlain(whole, isFlow) ? piece : undefined
}
