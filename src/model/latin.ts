const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ'

const classes: Readonly<Record<string, string>> = {
  '\\p{L}': LETTER,
  '\\p{Lu}': 'A-ZÀ-ÖØ-Þ',
  '\\p{Ll}': 'a-zß-öø-ɏ',
  '\\p{N}': '0-9',
}

const built = new Map<string, RegExp>()

/**
 * A regular expression in which `\p{L}`, `\p{Lu}`, `\p{Ll}` and `\p{N}` stand for Latin letters and digits. The real
 * classes with the flags `i` and `u` cost V8 several milliseconds each to build, a plain range nothing; and English and
 * German need no other letters.
 * It is built once, so it may stand where it is used; only one with `g` or `y`, which remembers where it was, is new
 * each time.
 */
export function latin(source: string, flags = ''): RegExp {
  if (/[gy]/.test(flags)) return build(source, flags)
  const key = `${flags}/${source}`
  const known = built.get(key) ?? build(source, flags)
  built.set(key, known)
  return known
}

function build(source: string, flags: string): RegExp {
  const inside = /\[(?:\\.|[^\]\\])*\]/g
  const grouped = source.replace(inside, (set) => set.replace(/\\p\{\w+\}/g, (name) => classes[name] ?? name))
  return new RegExp(
    grouped.replace(/\\p\{\w+\}/g, (name) => `[${classes[name] ?? name}]`),
    flags,
  )
}

/** The text as a pattern that matches just this text. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
