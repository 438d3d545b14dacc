import {type OkrDocument, statementsOf} from '../../../model/index.js'

const COUNTED = /^[\p{L}_ -]{0,24}\d+(?:[._-]\d+)*$/u

/** Gives ids and labels that nobody in the document has yet. */
export interface Numbering {
  /** `KR2` → `KR3`; `undefined` for what is no count, such as a random id. */
  next(sample: string): string | undefined
  /** `KR1: ` → `KR3: `, where two of them are there among the texts. */
  nextLabel(sample: string, texts: readonly string[]): string
}

export function numberingOf(document: OkrDocument): Numbering {
  let known: Set<string> | undefined
  const ids = () => {
    known ??= new Set(statementsOf(document).flatMap(({fields, id}) => [fields.id?.value ?? '', id ?? '']))
    return known
  }
  const countOn = (sample: string, isTaken: (next: string) => boolean) => {
    let next = sample
    do next = next.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1))
    while (isTaken(next))
    return next
  }
  return {
    next(sample) {
      if (!COUNTED.test(sample) || /\d{7}/.test(sample)) return undefined
      const next = countOn(sample, (one) => ids().has(one))
      ids().add(next)
      return next
    },
    nextLabel(sample, texts) {
      if (!/\d/.test(sample) || /\d{7}/.test(sample)) return sample
      return countOn(sample, (one) => texts.some((text) => text.startsWith(one)))
    },
  }
}
