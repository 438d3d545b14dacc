import type {Language} from '../model/index.js'

/** What front matter can say about the OKRs below it. */
export const KEYS: Record<Language, readonly {key: string; detail: string}[]> = {
  en: [
    {key: 'team', detail: 'whose OKRs these are'},
    {key: 'level', detail: 'company, department, team or person'},
    {key: 'cycle', detail: 'the period, such as 2027-Q1'},
    {key: 'parent', detail: 'the goal above that all of them contribute to'},
    {key: 'owner', detail: 'who answers for them'},
    {key: 'sponsor', detail: 'who backs them in the leadership'},
    {key: 'status', detail: 'draft, active, closed or dropped'},
    {key: 'updated', detail: 'the day of the last check-in, such as 2027-02-15'},
    {key: 'language', detail: 'en or de'},
  ],
  de: [
    {key: 'team', detail: 'wessen OKRs das sind'},
    {key: 'ebene', detail: 'Unternehmen, Bereich, Team oder Person'},
    {key: 'zyklus', detail: 'der Zeitraum, etwa 2027-Q1'},
    {key: 'elternziel', detail: 'das übergeordnete Ziel, auf das alle einzahlen'},
    {key: 'verantwortlich', detail: 'wer dafür geradesteht'},
    {key: 'sponsor', detail: 'wer in der Führung dahintersteht'},
    {key: 'status', detail: 'Entwurf, laufend, abgeschlossen oder gestrichen'},
    {key: 'stand', detail: 'der Tag des letzten Check-ins, etwa 2027-02-15'},
    {key: 'sprache', detail: 'de oder en'},
  ],
}
