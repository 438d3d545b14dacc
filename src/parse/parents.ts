import type {Field} from '../model/index.js'
import {latin} from '../model/latin.js'
import {fieldOf} from './clean.js'
import {GOAL_NAME, WIKI_LINK} from './goal-name.js'
import {type Plain, slice, trim} from './plain.js'

const ID = '(?:[\\p{L}\\d_-]+[/:.])*(?:[\\p{L}]+[-_ ]){0,3}(?:[\\p{L}]+)?-?\\d+(?:\\.\\d+)*'
const OPENING =
  /^(?:(?:contributes?|contributing) to|supports?|in support of|align(?:ed|s) (?:to|with)|ladders up to|zahlt ein auf|(?:leistet (?:einen )?)?beitrag zu[rm]?|trägt bei zu|unterstützt)\s+/i
/** Without a colon only an id or a link tells a parent from a sentence: “Supports O2”, not “Supports 400 schools”. */
const NAMED = new RegExp(`^(?:[\\p{L}’'-]+ ){0,4}?(?<value>${GOAL_NAME}(?![\\p{L}\\d%]).*)$`, 'u')
const ENCLOSED = /^(?:wir |beide |alle )?zahl(?:t|en) auf (?:das |unser )?(?<value>.+?) ein(?:\.?$|(?:\s*[:–—]\s.+)$)/i

/** The parent that a line or bullet names without a colon after its first words. */
export function parentIn(content: Plain): Plain | undefined {
  if (content.text.length > 300) return undefined
  const words = OPENING.exec(content.text)?.[0].length ?? 0
  const found = words > 0 ? NAMED.exec(content.text.slice(words)) : ENCLOSED.exec(content.text)
  const value = found?.groups?.value
  if (value !== undefined) {
    const at = content.text.lastIndexOf(value)
    return slice(content, at, at + value.length)
  }
  const link = content.marks.find(({kind, start}) => kind === 'link' && words > 0 && start === words)
  return link && slice(content, link.start, link.end)
}

const ALONE = latin(`^(?:${WIKI_LINK}|${ID})$`, 'i')

/** The parents in a noted value: one, or several ids or links with commas between them; `[[…]]` is taken off. */
export function parentsOf(value: Plain, place: number): Field[] {
  const parts = value.text.split(/\s*[,;]\s*/)
  if (parts.length < 2 || !parts.every((part) => ALONE.test(part))) return [fieldOf(unlinked(value), place)]
  let from = 0
  return parts.map((part) => {
    const at = value.text.indexOf(part, from)
    from = at + part.length
    return fieldOf(unlinked(slice(value, at, from)), place)
  })
}

/** `[[O2|Our goal]]` → `O2`. */
function unlinked(value: Plain): Plain {
  const found = /^\[\[([^\]|]+)(?:\|[^\]]*)?\]\]\.?$/.exec(value.text.trim())
  const name = found?.[1]
  if (!name) return value
  const at = value.text.indexOf(name)
  return trim(slice(value, at, at + name.length))
}
