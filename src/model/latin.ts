const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ'

const classes: Readonly<Record<string, string>> = {
  '\\p{L}': LETTER,
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{Ll}': 'a-zß-öø-ɏ',
  '\\p{N}': '0-9',
}

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` stand for Latin letters and digits. The real
 * classes with the flags `i` and `u` cost V8 several milliseconds each to build, a plain range nothing; and English and
 * German need no other letters.
 */
export function latin(source: string, flags = ''): RegExp {
  const inside = /\[(?:\\.|[^\]\\])*\]/g
  const grouped = source.replace(inside, (set) => set.replace(/\\p\{\w+\}/g, (name) => classes[name] ?? name))
  return new RegExp(
    grouped.replace(/\\p\{\w+\}/g, (name) => `[${classes[name] ?? name}]`),
    flags,
  )
}
