import {fieldNamesIn, type WrittenName} from '../src/rule/field-names.js'
import {defineRule} from '../src/rule/index.js'

/** A document writes the name of a field in one way. */
export default defineRule({
  id: 'fields-consistent',
  severity: 'info',
  structural: true,
  messages: {
    form: {
      en: ({written, usual}: {written: string; usual: string}) =>
        `“${written}” is “${usual}” in the other places. Write it so here, too, so that people and tools find it.`,
      de: ({written, usual}) =>
        `„${written}“ heißt an den anderen Stellen „${usual}“. Schreib es auch hier so, damit man es findet.`,
    },
    misspelt: {
      en: ({written, usual}: {written: string; usual: string}) =>
        `“${written}” is misspelt, so whoever looks for “${usual}” misses it. Write “${usual}”.`,
      de: ({written, usual}) =>
        `„${written}“ ist verschrieben; wer „${usual}“ sucht, findet es nicht. Schreib „${usual}“.`,
    },
  },
  document({source}, {report}) {
    const names = fieldNamesIn(source)
    for (const name of names) {
      const {written, isMisspelt, span} = name
      const usual = usualForm(name, names)
      if (usual === written) continue
      const fix = [{kind: 'replace-span' as const, span, text: usual}]
      report({id: isMisspelt ? 'misspelt' : 'form', on: span, data: {written, usual}, fix})
    }
  },
})

/** As most write it; a name that is well spelled stays as it is where there is no such form. */
function usualForm({word, written, isMisspelt}: WrittenName, names: readonly WrittenName[]): string {
  const forms = new Map<string, number>()
  const same = names.filter((name) => name.word === word && !name.isMisspelt)
  for (const name of same) forms.set(name.written, (forms.get(name.written) ?? 0) + 1)
  const [[usual, count] = ['', 0]] = [...forms].sort(([, a], [, b]) => b - a)
  if (isMisspelt) return usual || inCaseOf(written, word)
  return count >= 2 && count * 2 > same.length ? usual : written
}

function inCaseOf(written: string, word: string): string {
  if (written === written.toUpperCase()) return word.toUpperCase()
  return written[0] === written[0]?.toUpperCase() ? `${word.charAt(0).toUpperCase()}${word.slice(1)}` : word
}
