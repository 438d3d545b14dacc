import {latin} from '../model/latin.js'

/** A goal that somebody names: `O2`, `COMPANY/O2`, `Company objective 2: buyers return`. */
export interface Reference {
  /** The goal's id in one form: `O2`, `KR1.2`. */
  id: string
  /** Whose goal it is, as written; absent where the id stands alone. */
  unit?: string
  /** The unit is joined to the id by a mark; with a blank alone it may be any word. */
  joined: boolean
  /** What stands behind the id, without the mark that parts it. */
  rest: string
}

const KIND = 'o|obj|objective|goal|z|ziel|kr|key[ -]?result|schlüssel-?ergebnis'
const PATTERN = latin(
  String.raw`^(?:(?!(?:${KIND})[ .#-]?\d)(?<unit>[\p{L}][\p{L}\d&_-]*(?: [\p{L}\d&_-]+){0,3}?)(?<mark> ?[/:›>] ?| ))?(?<kind>${KIND})[ .#-]?(?<number>\d+(?:\.\d+)*)(?:[/.](?:kr ?)?(?<inner>\d+))?(?<rest>(?![\p{L}\d%]).*)$`,
  'i',
)
const ADDRESS = /^\s*(?:\w+:\/\/|www\.|mailto:)/i

/** `undefined` for an address and for free text, which name no goal that could be looked up. */
export function referenceIn(value: string): Reference | undefined {
  const text = value.trim()
  if (text.length > 300 || ADDRESS.test(text)) return undefined
  // Of a path the last two parts count: `2027/company/O2`.
  const path = /^(?:[^/\s]+\/)+(?=[^/]+\/[^/]+$)/.exec(text)?.[0].length ?? 0
  const compound = /^(?<level>unternehmens|konzern|bereichs|abteilungs|team)-?(?=ziel \d)/i.exec(text)
  if (compound) {
    const inner = referenceIn(text.slice(compound[0].length))
    return inner && {...inner, unit: (compound[1] ?? '').replace(/s$/i, ''), joined: false}
  }
  const {unit, mark, kind, number, inner, rest} = PATTERN.exec(text.slice(path))?.groups ?? {}
  if (kind === undefined || number === undefined || (unit && isOwnKind(unit))) return undefined
  return {
    id: idOf(kind, number, inner),
    ...(unit === undefined ? {} : {unit: unit.trim()}),
    joined: mark?.trim() !== '' && mark !== undefined,
    rest: (rest ?? '').replace(/^[\s:–—,.()\]-]+/, ''),
  }
}

/** “Parent objective 2” names no unit. */
const isOwnKind = (unit: string) => /^(?:parent|our|unser|the|das)$/i.test(unit)

function idOf(kind: string, number: string, inner: string | undefined): string {
  const isKeyResult = /^(?:kr|key|schl)/i.test(kind) || inner !== undefined
  return `${isKeyResult ? 'KR' : 'O'}${number}${inner === undefined ? '' : `.${inner}`}`
}
