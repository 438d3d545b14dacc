import type {Language} from '../model/index.js'

export interface InterviewWords {
  /** What can be answered where there are so many suggestions. */
  choices: (count: number) => string
  gaps: string
  broken: string
  written: (count: number, file: string) => string
  unchanged: (file: string) => string
  aborted: (file: string) => string
}

export const INTERVIEW_WORDS: Record<Language, InterviewWords> = {
  en: {
    choices: (count) =>
      `${count === 1 ? '1' : `1–${count}`} apply · Enter or k keep as it is · q finish and write · x stop, write nothing > `,
    gaps: 'Fill the gaps; Enter leaves one open.',
    broken: 'With these words the file could no longer be read, so they were not taken.',
    written: (count, file) => `${count} ${count === 1 ? 'suggestion' : 'suggestions'} applied in ${file}`,
    unchanged: (file) => `${file} stays as it is`,
    aborted: (file) => `Stopped; nothing was written to ${file}`,
  },
  de: {
    choices: (count) =>
      `${count === 1 ? '1' : `1–${count}`} übernehmen · Enter oder k so lassen · q fertig, schreiben · x abbrechen, nichts schreiben > `,
    gaps: 'Füll die Lücken; Enter lässt eine offen.',
    broken: 'Mit diesen Worten ließe sich die Datei nicht mehr lesen, darum bleibt alles, wie es war.',
    written: (count, file) => `${count} ${count === 1 ? 'Vorschlag' : 'Vorschläge'} übernommen in ${file}`,
    unchanged: (file) => `${file} bleibt, wie es ist`,
    aborted: (file) => `Abgebrochen; in ${file} wurde nichts geschrieben`,
  },
}
