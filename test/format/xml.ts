const CHARACTERS = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const TEXT = '(?:[^<&]|&(?:amp|lt|gt|quot|#39);)*'
const TOKEN = new RegExp(
  `<\\?xml [^?]*\\?>|<(?<open>\\w[\\w-]*)(?: \\w+="(?:[^"<&]|&(?:amp|lt|gt|quot|#39);)*")*(?<empty>/?)>|</(?<close>\\w[\\w-]*)>|(?!$)${TEXT}`,
  'uy',
)

/** Whether a text is well-formed XML of the simple kind that formatters write. */
export function isWellFormed(xml: string): boolean {
  if (!CHARACTERS.test(xml)) return false
  const open: string[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < xml.length) {
    const groups = TOKEN.exec(xml)?.groups
    if (!groups) return false
    if (groups.close !== undefined && open.pop() !== groups.close) return false
    if (groups.open !== undefined && groups.empty === '') open.push(groups.open)
  }
  return open.length === 0
}
