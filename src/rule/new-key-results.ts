import type {Language} from '../model/index.js'

const METRICS: Record<Language, readonly string[]> = {
  en: ['[metric]', '[second metric]', '[third metric]', '[fourth metric]'],
  de: ['[Messgröße]', '[zweite Messgröße]', '[dritte Messgröße]', '[vierte Messgröße]'],
}

/** Key results that are still to be filled in, no two alike. */
export function newKeyResults(count: number, language: Language): string[] {
  return Array.from({length: count}, (_, index) => {
    const metric = METRICS[language][index] ?? METRICS[language][0] ?? ''
    return language === 'en' ? `${metric} from [baseline] to [target]` : `${metric} von [Ausgangswert] auf [Zielwert]`
  })
}
