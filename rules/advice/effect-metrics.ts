import type {Language} from '../../src/rule/index.js'

interface EffectMetric {
  /** Words of the work, in either language. */
  work: RegExp
  /** What may change because of it; a German clause brings its closing comma along. */
  metric: Readonly<Record<Language, string>>
}

/** Which figure usually moves when such work succeeds. The first entry that fits counts. */
const EFFECTS: readonly EffectMetric[] = [
  {
    work: /onboarding|induction|einarbeitung|willkommens/i,
    metric: {
      en: 'share of newcomers who reach their first success within a week',
      de: 'Anteil der Neuen mit erstem Erfolgserlebnis in der ersten Woche',
    },
  },
  {
    work: /training|course|workshop|coaching|seminar|schulung|kurs|fortbildung|weiterbildung/i,
    metric: {
      en: 'share of participants who apply it in their daily work',
      de: 'Anteil der Teilnehmenden, die es im Alltag anwenden,',
    },
  },
  {
    work: /documentation|\bdocs\b|manual|handbook|guide|tutorial|wiki|faq|dokumentation|handbuch|anleitung|leitfaden/i,
    metric: {
      en: 'questions per week that the documentation could have answered',
      de: 'Rückfragen pro Woche, die die Dokumentation hätte beantworten können,',
    },
  },
  {
    work: /website|web site|homepage|landing ?page|online ?shop|web ?shop|internetauftritt|webseite|startseite/i,
    metric: {
      en: 'share of visitors who get in touch or order',
      de: 'Anteil der Besuche mit Anfrage oder Bestellung',
    },
  },
  {
    work: /newsletter|mailing|e-?mail/i,
    metric: {en: 'replies and orders per mailing', de: 'Antworten und Bestellungen je Mailing'},
  },
  {
    work: /campaign|\bads?\b|advert|social media|blog|article|post|podcast|video|kampagne|anzeige|werbung|beitrag|beiträge|artikel/i,
    metric: {en: 'qualified enquiries per month', de: 'qualifizierte Anfragen pro Monat'},
  },
  {
    work: /event|conference|meet-?up|webinar|fair|open day|messe|konferenz|tagung|veranstaltung/i,
    metric: {
      en: 'share of attendees who take a next step with us',
      de: 'Anteil der Gäste, die danach den nächsten Schritt mit uns gehen',
    },
  },
  {
    work: /\bhir(?:e|ing)|recruit|vacanc|einstell|rekrut|personalgewinnung|stellenbesetzung|recruiting/i,
    metric: {
      en: 'weeks from an open position to a productive colleague',
      de: 'Wochen von der offenen Stelle bis zur eingearbeiteten Kraft',
    },
  },
  {
    work: /interview|survey|research|study|umfrage|befragung|gespräch|studie|recherche/i,
    metric: {
      en: 'share of decisions backed by evidence',
      de: 'Anteil der Entscheidungen, die sich auf Belege stützen,',
    },
  },
  {
    work: /report|dashboard|analytics|bericht|auswertung|kennzahlen/i,
    metric: {
      en: 'teams that decide with the figures every week',
      de: 'Teams, die jede Woche mit den Zahlen entscheiden,',
    },
  },
  {
    work: /migrat|\bcloud\b|refactor|infrastructure|pipeline|monitoring|deploy|umzug|infrastruktur|ablösung/i,
    metric: {en: 'hours of disruption per month', de: 'Ausfallstunden pro Monat'},
  },
  {
    work: /automat|digitali[sz]|self-?service|workflow|prozess|process/i,
    metric: {en: 'hours of manual work per week', de: 'Stunden Handarbeit pro Woche'},
  },
  {
    work: /\btests?\b|quality|audit|review|qualität|prüfung/i,
    metric: {en: 'errors that reach customers per month', de: 'Fehler pro Monat, die Kunden erreichen,'},
  },
  {
    work: /\bapps?\b|portal|feature|tool|product|software|platform|prototype|funktion|werkzeug|produkt|plattform|modul/i,
    metric: {en: 'people who use it every week', de: 'Menschen, die es jede Woche nutzen,'},
  },
]

/** The figure that may move because of this work; `undefined` where the words tell no field. */
export const effectMetricOf = (work: string, language: Language): string | undefined =>
  EFFECTS.find((effect) => effect.work.test(work))?.metric[language]
