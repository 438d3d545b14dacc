import {printable} from './width.js'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text for XML and HTML, in elements and in attributes; what must not stand in either becomes visible. */
export const escaped = (text: string): string =>
  wholeCharacters(printable(text)).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/** Halves of characters, which no encoding can carry, and places where Unicode has none become visible. */
export const wholeCharacters = (text: string): string =>
  text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g, '\ufffd')
