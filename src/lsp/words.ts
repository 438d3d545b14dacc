import type {Dimension, QuantityKind} from '../language/index.js'
import type {Language} from '../model/index.js'

/** What the server says beside the findings, in the language of the document. */
export interface Words {
  kinds: Record<QuantityKind, string>
  dimensions: Record<Dimension, string>
  roles: Record<'window' | 'base' | 'current', string>
  baseline: string
  target: string
  change: string
  parent: string
  contributesTo: (text: string) => string
  unknownParent: string
  pageOf: (rule: string) => string
  fixAll: string
  explain: (rule: string) => string
  disableLine: (rule: string) => string
  disableFile: (rule: string) => string
  /** What stands where the reason of a silencer is to be written. */
  reason: string
  toInitiative: string
  addOwner: string
  owner: string
  addParent: (id: string, text: string) => string
  addCycle: (cycle: string) => string
  keyResults: (count: number) => string
}

export const WORDS: Record<Language, Words> = {
  en: {
    kinds: {
      metric: 'a figure that measures something',
      time: 'a date or a span of time, not a measure',
      name: 'part of a name, not a measure',
      idiom: 'a figure of speech, not a measure',
      label: 'a number that labels something, not a measure',
    },
    dimensions: {
      share: 'share',
      points: 'points',
      money: 'money',
      duration: 'duration',
      count: 'count',
      ratio: 'ratio',
      data: 'amount of data',
      length: 'length',
      other: 'own unit',
    },
    roles: {
      window: 'how long it may take',
      base: 'what it is counted against',
      current: 'where it stands now',
    },
    baseline: 'from',
    target: 'to',
    change: 'by',
    parent: 'Parent',
    contributesTo: (text) => `contributes to: ${text}`,
    unknownParent: 'No goal is known under this name.',
    pageOf: (rule) => `All about ${rule}`,
    fixAll: 'Apply all fixes of okr-lint',
    explain: (rule) => `Explain ${rule}`,
    disableLine: (rule) => `Silence ${rule} here, with a reason`,
    disableFile: (rule) => `Silence ${rule} in this file, with a reason`,
    reason: 'why',
    toInitiative: 'Make this key result an initiative',
    addOwner: 'Add an owner',
    owner: '[owner]',
    addParent: (id, text) => `Contributes to ${id}: ${text}`,
    addCycle: (cycle) => `Add the cycle ${cycle}`,
    keyResults: (count) => (count === 1 ? '1 key result' : `${count} key results`),
  },
  de: {
    kinds: {
      metric: 'eine Zahl, die etwas misst',
      time: 'ein Datum oder eine Zeitspanne, keine Messgröße',
      name: 'Teil eines Namens, keine Messgröße',
      idiom: 'eine Redewendung, keine Messgröße',
      label: 'eine Nummer, keine Messgröße',
    },
    dimensions: {
      share: 'Anteil',
      points: 'Punkte',
      money: 'Geldbetrag',
      duration: 'Dauer',
      count: 'Anzahl',
      ratio: 'Verhältnis',
      data: 'Datenmenge',
      length: 'Länge',
      other: 'eigene Einheit',
    },
    roles: {
      window: 'wie lange es dauern darf',
      base: 'worauf sich die Zahl bezieht',
      current: 'der Stand von heute',
    },
    baseline: 'von',
    target: 'auf',
    change: 'um',
    parent: 'Elternziel',
    contributesTo: (text) => `zahlt ein auf: ${text}`,
    unknownParent: 'Unter diesem Namen ist kein Ziel bekannt.',
    pageOf: (rule) => `Alles über ${rule}`,
    fixAll: 'Alle Korrekturen von okr-lint anwenden',
    explain: (rule) => `${rule} erklären`,
    disableLine: (rule) => `${rule} hier mit Begründung stummschalten`,
    disableFile: (rule) => `${rule} in dieser Datei mit Begründung stummschalten`,
    reason: 'Grund',
    toInitiative: 'Aus dem Key Result eine Initiative machen',
    addOwner: 'Verantwortliche Person ergänzen',
    owner: '[Name]',
    addParent: (id, text) => `Zahlt ein auf ${id}: ${text}`,
    addCycle: (cycle) => `Zyklus ${cycle} ergänzen`,
    keyResults: (count) => (count === 1 ? '1 Key Result' : `${count} Key Results`),
  },
}
