/** For whom, and who acts: singular heads; plural and gendered forms are built. */
export const people = `
kunde kundin kundschaft nutzer anwender besucher gast bürger bewohner patient angehörige eltern kind schüler lehrer
lehrkraft lehrling azubi auszubildende student studierende mitarbeiter mitarbeitende mitarbeiterin beschäftigte kollege kollegin
kollegium fachkraft führungskraft pflegekraft pflegende arzt ärztin monteur fahrer techniker entwickler ingenieur spieler
partner händler lieferant käufer einkäufer verkäufer leser hörer zuschauer abonnent mitglied verein ehrenamtliche freiwillige
spender familie haushalt mieter vermieter kleinvermieter verbraucher unternehmen betrieb handwerker handwerksbetrieb gründer
bäckerei praxis klinik schule gemeinde kommune team mensch person leute frau mann jugendliche senior seniorin rentner
bewerber kandidat talent neuling einsteiger anfänger teilnehmer teilnehmende reisende fahrgast pendler passagier anrufer anfrager
stammgast stammkunde neukunde interessent investor aktionär bank behörde ministerium verwaltung sachbearbeiter
dienststelle standort kita filiale niederlassung filialleitung redaktion journalist autor künstler community
landwirt winzer sportler trainer coach publikum zielgruppe belegschaft nachbar anwohner geflüchtete versicherte
angestellte vertrieb außendienst disponent lagerist kommissionierer meister geselle konstrukteur planer architekt
agentur reseller käuferin radfahrer fußgänger eigentümer empfänger antragsteller klient ratsuchende hebamme therapeut
richter anwalt anwältin notar polizist pfarrer mechatroniker elektriker maler tischler schreiner gärtner förster imker metzger
friseur optiker koch köchin kellner schaffner lokführer pilot zusteller bote streamer züchter tierhalter reiter schüler
designer tester pate alumni absolvent hausarzt apotheke hotel restaurant küche erzieher sozialarbeiter
beteiligte betroffene partnerin gästin gläubige wähler abgeordnete land stadt
verbraucherin baustelle haltestelle tankstelle jeder jede niemand alle
`

/** Those of them that are places and organisations. */
export const places = `
standort kita filiale niederlassung klinik schule gemeinde kommune praxis apotheke hotel restaurant küche bank land stadt
dienststelle baustelle haltestelle tankstelle ministerium behörde unternehmen betrieb handwerksbetrieb agentur bäckerei verein
`

/** People who are us: as a subject they do the work. */
export const ownPeople = `
team abteilung bereich hr it marketing vertrieb einkauf geschäftsführung vorstand leitung redaktion verwaltung produktmanagement
entwicklung support projektteam ministerium behörde
`

/** „Bewohnerinnen“, „Lernende“, „Arbeitgeber“: people whom no list needs to name. Folded. */
export const generatedPeople =
  /(?:innen|leute|nehmern?|gebern?|arbeitern?|(?:lern|reis|fleg|ier|lehr|arbeit|nehm|such|wart|werb|nutz|spiel|schau|fahr|bild|zieh|wohn|forsch|helf|les|hoer|stell)ende[nr]?)$/
