import type {Judged} from './judge.js'

/** What is one goal or one measure, and what is two. */
export const objectives: Judged[] = []

export const keyResults: Judged[] = [
  // A name, and the sentence that says what it means.
  ['Ruhige Nächte: Stürze auf der Station von 9 auf 4 senken', ''],
  ['Pünktliche Rechnungen: Der Anteil verspäteter Rechnungen sinkt von 18 % auf 6 %', ''],
  ['Einarbeitung: Leitfaden schreiben und 12 Pflegekräfte schulen', 'outcome single'],
  ['Klare Rezepte: Wir schreiben 20 Rezepturen neu', 'outcome'],
  ['Gästezufriedenheit: NPS von 30 auf 50', ''],
]
