import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule, type Facts, type ObjectiveSubject, type Piece} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'
import {quotedList} from '../src/rule/quoting.js'

/** A colleague understands an objective on the first day. */
export default defineRule({
  id: 'objective-plain-language',
  severity: 'info',
  defaults: {
    /** Abbreviations that everybody in your house knows. */
    glossary: [] as string[],
    maxAcronyms: 0,
    /** How many parts a German compound may have. */
    maxCompoundParts: 3,
  },
  options: (z) =>
    z.strictObject({
      glossary: z.array(z.string()),
      maxAcronyms: z.int().min(0),
      maxCompoundParts: z.int().min(2),
    }),
  messages: {
    acronyms: {
      en: ({acronyms}: {acronyms: readonly string[]}) =>
        `${quotedList(acronyms, 'en')} mean${acronyms.length === 1 ? 's' : ''} something only to insiders. Spell it out once, or say what people will notice.`,
      de: ({acronyms}) =>
        `${quotedList(acronyms, 'de')} sagt nur Eingeweihten etwas. Schreib es einmal aus oder sag, was man davon merkt.`,
    },
    compound: {
      en: ({word}: {word: string}) => `“${word}” has to be read twice. Take it apart, or say what people will notice.`,
      de: ({word}) => `„${word}“ liest man zweimal. Zerleg das Wort oder sag, was man davon merkt.`,
    },
    spellOut: {en: 'Spell it out', de: 'Ausschreiben'},
    simpler: {en: 'Put it in simpler words', de: 'Einfacher sagen'},
  },
  texts: {
    spellOut: {en: '[spelled-out term]', de: '[ausgeschriebener Begriff]'},
    simpler: {en: '[simpler words]', de: '[einfachere Worte]'},
  },
  objective(subject, {options, report, write}) {
    const {facts, statement, language} = subject
    if (hasSlot(facts)) return
    const known = new Set(options.glossary)
    const acronyms = facts.acronyms.filter(({text}) => !known.has(text) && !isExplained(text, subject))
    if (acronyms.length > options.maxAcronyms) {
      const explained = explain(facts, acronyms, write('spellOut', language))
      report({
        id: 'acronyms',
        data: {acronyms: acronyms.map(({text}) => text)},
        ...(acronyms[0] && {at: acronyms[0]}),
        suggest: [{id: 'spellOut', changes: [rewrite(statement, explained)]}],
      })
    }
    const compound = facts.compounds.find(({text, parts}) => parts > options.maxCompoundParts && !known.has(text))
    if (!compound) return
    const {text, start, end} = compound
    const simpler = {kind: 'replace' as const, statement, piece: {text, start, end}, text: write('simpler', language)}
    report({id: 'compound', data: {word: text}, at: {text, start, end}, suggest: [{id: 'simpler', changes: [simpler]}]})
  },
})

/** Spelled out somewhere in the document, `mean time to recovery (MTTR)`, or part of the name that the document bears. */
function isExplained(acronym: string, {document, set}: ObjectiveSubject): boolean {
  const {text, filePath = ''} = document.source
  const title = /^#[^\n]*/m.exec(text)?.[0] ?? ''
  if (mentionOf([acronym], `${title} ${filePath} ${set.set.unit ?? ''}`)) return true
  const explained = [`(${acronym})`, `(${acronym}s)`, `${acronym} (`, `${acronym} = `, `${acronym}: `]
  return explained.some((form) => text.includes(form))
}

function explain({text}: Facts, acronyms: readonly Piece[], slot: string): string {
  return acronyms.reduceRight((done, {end}) => {
    const rest = /^[\p{L}\p{N}-]*/u.exec(done.slice(end))?.[0].length ?? 0
    return `${done.slice(0, end + rest)} (${slot})${done.slice(end + rest)}`
  }, text)
}
