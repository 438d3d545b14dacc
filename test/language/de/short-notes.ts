import type {Judged} from '../judge.js'

/** Clinics, depots, choirs, bakeries, schools and town halls; short notes as people jot them down. */
export const objectives: Judged[] = [
  ['Patientenerlebnis verbessern', 'specific'],
  ['Gästeerlebnis auf ein neues Niveau heben', 'specific'],
  ['Exzellenz in der Pflege', 'specific'],
  ['Moderne, effiziente und bürgernahe Verwaltung', 'specific'],
  ['Spaß haben', 'specific'],
  ['Kinder haben Spaß am Lesen', ''],
  ['Spendeneinwerbung und Internationalisierung vorantreiben', 'focus', 'specific'],
  ['Aus- und Weiterbildung stärken', '', 'specific'],
  ['Ein Ticket für alle Busse', ''],
  ['Familien gehen zum Kundentag und bleiben', ''],
]

export const keyResults: Judged[] = [
  // the same work once more
  ['Fortführung der Abendsprechstunde', 'measurable outcome ambitious'],
  ['Weiterführung des Mentorenprogramms', 'measurable outcome ambitious'],
  ['Fortsetzung des Wachstums', 'measurable ambitious'],
  // taking part is no result
  ['4 Messen besucht', 'outcome'],
  ['90 % der Pflegekräfte besuchen die Hygieneschulung', 'outcome', 'baseline'],
  ['Alle Fahrerinnen haben das Wintertraining absolviert', 'outcome'],
  ['100 % der Führungskräfte geschult', 'outcome', 'baseline'],
  ['80 % der Führungskräfte geschult', '', 'baseline'],
  ['400 Gäste besuchen das Sommerfest', '', 'baseline'],
  // what is offered, held and put up
  ['Es werden sechs Kurse angeboten', 'outcome'],
  ['Es werden drei Kurse mit mindestens 12 Teilnehmenden angeboten', 'outcome', 'baseline'],
  ['Bereitstellung von 25 Leistungen im Bürgerportal', 'outcome', 'baseline'],
  ['Kundentag mit 120 Gästen', 'outcome', 'baseline'],
  ['Patiententage von 1.200 auf 900 senken', ''],
  ['Kundenbesuche Außendienst: 80', 'outcome', 'baseline'],
  ['250 neue Fotos im Archiv', 'outcome'],
  ['Leseecke in der Bücherei', 'measurable outcome'],
  ['Fahrradständer vor der Schule', 'measurable outcome'],
  ['Vertrauen in der Nachbarschaft', 'measurable'],
  ['Sicherheitsaudit', 'measurable outcome'],
  ['Offline-Modus', 'measurable outcome'],
  // a post that is filled; customers are won
  ['Jugendleiter finden', 'measurable outcome'],
  ['Nachfolge für den Platzwart gefunden', 'measurable outcome'],
  ['Familien finden einen Platz', 'measurable'],
  // how it is to be
  ['Schnellere Antworten auf Beschwerden', 'measurable'],
  ['Bessere Dokumentation am Bett', 'measurable'],
  ['Weitere Dokumentation am Bett', 'measurable outcome'],
  ['Starkes Wachstum bei Abos', 'measurable vague'],
  ['Starke Teams auf jeder Station', ''],
  ['Stabile Mieten', 'measurable ambitious'],
  ['Stabiles WLAN im Klassenzimmer', 'measurable', 'outcome'],
  // shares in words, counts of people who act
  ['Jeder zweite Gast reist mit dem Bus an', 'baseline'],
  ['jedes dritte Kind isst in der Mensa', 'baseline'],
  ['Drei von vier Gästen kommen wieder', 'baseline'],
  ['Inventur in jeder zweiten Woche', '', 'measurable outcome'],
  ['25 Betriebe bestellen online', ''],
  ['30 Ehrenamtliche machen mit', ''],
  // spans, numbers that only name, values of last year
  ['Wartezeit von 1:30 h auf 0:45 h', ''],
  ['Briefing von 9:30 auf 8:00 Uhr verlegt', 'measurable', 'outcome'],
  ['Datenumzug, Testlauf 2 bestanden', 'measurable', 'outcome'],
  ['Umzug der Ämter 10, 20 und 32', 'measurable outcome'],
  ['41 Beschwerden im Vorjahr, höchstens 20 in diesem', ''],
  ['20 % über dem Vorjahr', 'baseline'],
]
