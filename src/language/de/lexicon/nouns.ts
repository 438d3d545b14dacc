/** Head nouns, singular; a compound is read by its last part: „Marketingkonzept“ is a `konzept`. */

/** Nouns that hide a verb of doing and are not built with -ung from `outputVerbs`. */
export const workNouns: Record<string, string> = {
  aufbau: 'aufbauen',
  neubau: 'bauen',
  umbau: 'umbauen',
  bau: 'bauen',
  rückbau: 'abbauen',
  einbau: 'einbauen',
  launch: 'launchen',
  relaunch: 'relaunchen',
  rollout: 'ausrollen',
  'roll-out': 'ausrollen',
  release: 'releasen',
  'go-live': 'livegehen',
  golive: 'livegehen',
  kickoff: 'starten',
  deployment: 'deployen',
  redesign: 'redesignen',
  refactoring: 'refaktorieren',
  setup: 'aufsetzen',
  konzeption: 'konzipieren',
  implementation: 'implementieren',
  installation: 'installieren',
  integration: 'integrieren',
  migration: 'migrieren',
  organisation: 'organisieren',
  produktion: 'produzieren',
  publikation: 'publizieren',
  evaluation: 'evaluieren',
  konfiguration: 'konfigurieren',
  inbetriebnahme: 'inbetriebnehmen',
  umstieg: 'umsteigen',
  wechsel: 'wechseln',
  umzug: 'umziehen',
  abschluss: 'abschließen',
  einkauf: 'einkaufen',
  ankauf: 'kaufen',
  kauf: 'kaufen',
  start: 'starten',
  aufnahme: 'aufnehmen',
  analyse: 'analysieren',
  recherche: 'recherchieren',
  umfrage: 'befragen',
  beschaffung: 'beschaffen',
  vorbereitung: 'vorbereiten',
  entwurf: 'entwerfen',
  versand: 'versenden',
  onboarding: 'onboarden',
  test: 'testen',
  review: 'prüfen',
  audit: 'auditieren',
  pilotierung: 'pilotieren',
  gründung: 'gründen',
  sanierung: 'sanieren',
  teilnahme: 'teilnehmen',
  mitarbeit: 'mitarbeiten',
  unterstützung: 'unterstützen',
  begleitung: 'begleiten',
  beratung: 'beraten',
}

/** Work nouns that are just as often an attribute or a field: work only with an object after them. */
export const needsObject = `
entwicklung organisation produktion integration wechsel start bau kauf einkauf test abschluss aufnahme weiterentwicklung
onboarding beratung begleitung unterstützung review audit planung prüfung bewertung buchung bestellung
gestaltung ausbildung weiterbildung schulung lieferung auslieferung meldung anmeldung abbildung untersuchung ausstattung
berichtung verlegung aufstellung einstellung vorstellung sammlung zeichnung anwendung abstimmung werbung ausschreibung
anpassung teilnahme mitarbeit versand produktion release deployment setup installation übersetzung
erfassung anlegung ausführung aufführung testung erweiterung herstellung
`

/** Events that people hold and attend; counted, they are activities. */
export const activityNouns = `
workshop schulung training webinar seminar meeting termin sitzung treffen interview gespräch kampagne mailing newsletter
beitrag post blogpost blogbeitrag artikel blogartikel video podcast podcastfolge demo präsentation vortrag event veranstaltung
messe konferenz meetup hackathon umfrage befragung audit retro retrospektive sprint kurs lehrgang fortbildung weiterbildung
hospitation exkursion übung anruf besuchstermin infoabend elternabend stammtisch roadshow aktion
aktionstag pressemitteilung pressemeldung inspektion begehung prüfung test experiment usertest nutzertest pilot pilotprojekt runde
versammlung unterweisung coaching sprechstunde messeauftritt story ticket supervision
feedbackgespräch kundengespräch teamevent ausflug werkstatt tagung symposium klausur einzelgespräch
konzert gastspiel premiere lesung vorstellung aufführung probe fest sommerfest kundenbesuch hausbesuch betriebsbesuch messebesuch
lieferantenbesuch partnerbesuch spieleabend themenabend filmabend lernabend kennenlernabend folge reportage broschüre flyer plakat anzeige inserat social-media-post
`

/** Things that someone makes and that are done or not. */
export const deliverableNouns = `
foto modus kampagnenseite ladepunkt leihrad wegweiser infotafel
regal rampe küche kühlung lüftung heizung raster schild zaun bühne tresen theke automat unterstand stellwand aushang vereinbarung definition
konzept konzeption strategie plan fahrplan roadmap leitfaden handbuch handreichung dokumentation doku bericht report broschüre
website webseite webshop onlineshop shop portal app anwendung plattform tool chatbot dashboard intranet wiki datenbank
prototyp mvp modul feature funktion schnittstelle api pipeline system framework vorlage template richtlinie
checkliste katalog liste matrix studie analyse machbarkeitsstudie whitepaper fallstudie case-study ebook
guide styleguide playbook projekt software cluster server infrastruktur datenplattform data-warehouse
lösung prozessbeschreibung stellenbeschreibung organigramm leitbild satzung formular vertragsvorlage businessplan
businesscase pflichtenheft lastenheft spezifikation architektur backlog newsletter mailing film imagefilm video
board gremium gebäude halle neubau anlage maschine filiale lager lehrplan curriculum stundenplan schulkonzept hygieneplan
dienstplan verfahren verordnung gesetzentwurf referentenentwurf eckpunktepapier positionspapier entwurf gutachten
zentrum abteilung stelle programm mentoring-programm ausschreibung meilenstein release version paket
demoversion trailer level spielwelt registrierungsseite landingpage produktseite webauftritt onlineauftritt
anleitung schulungsunterlage unterlage modell prozess workflow automatisierung sandbox testumgebung umgebung
meeting jour-fixe format runde kanal rubrik serie kollektion sortiment rezept rezeptbuch menü speisekarte
übersicht verzeichnis inventar register archiv glossar faq landkarte schulungsplan
arbeitsgruppe taskforce arbeitskreis ausschuss kampagne werkzeug crm erp sap wlan netz spielplatz radweg bücherei ladesäule
antrag buch gerät inszenierung zeitung magazin lernplattform lernvideo podcast blog auswertung budget vertragsmuster kennzahlensystem
`

/** Contracts and people that are won: „abschließen“, „onboarden“ and „gewinnen“ of these is no work. */
export const wonNouns = `
vertrag rahmenvertrag deal abschluss auftrag partnerschaft kooperation finanzierung finanzierungsrunde kunde kundin partner
partnerin förderung abo abonnement mandat mandant zertifikat zertifizierung siegel lizenz spende sponsor mitglied
mitgliedschaft ausbildungsvertrag kaufvertrag wartungsvertrag stadt gemeinde kommune händler
spender patenschaft lead referenz referenzkunde neukunde lieferant verkaufsabschluss
mietvertrag einigung versicherung akkreditierung auszeichnung preis award pilotkunde
`

/** What is measured: the noun alone says that a value exists. */
export const metricNouns = `
umsatz gewinn marge ertrag kosten ausgabe einnahme erlös quote rate anteil zahl anzahl menge zeit dauer frist geschwindigkeit
zufriedenheit nps csat score index wert bewertung note kennzahl verfügbarkeit auslastung ausfallzeit reichweite besuch besucher
traffic conversion churn retention fluktuation krankenstand abwanderung bindung weiterempfehlung reklamation beschwerde fehler
ausschuss retoure ausfall unfall störung vorfall bug rückfrage latenz ladezeit durchlaufzeit wartezeit bearbeitungszeit
lieferzeit reaktionszeit antwortzeit verbrauch emission ausstoß fußabdruck wareneinsatz bestand überstunde
nutzung adoption nutzungsrate abdeckung testabdeckung engagement teilnahme beteiligung abbruch abbrecher warenkorb bestellwert
bestellung buchung anfrage lead registrierung download follower klick öffnungsrate pünktlichkeit termintreue qualität effizienz
produktivität profitabilität rentabilität liquidität cashflow arr mrr umsatzanteil marktanteil bekanntheit deckungsbeitrag
anmeldung anmeldequote spendenaufkommen mitgliederzahl auflage belegung belegungsquote sturzrate infektionsrate stückzahl
unfallzahl schwund abfall stromverbrauch energieverbrauch volumen punkt leistung rendite
kundenzufriedenheit zuverlässigkeit sicherheit stabilität systemzuverlässigkeit performance
temperatur pegel gewicht füllstand pipeline absatz verkauf preis lohn gehalt lieferung rückstand wartung stunde tag minute
`

/** Abstract goods: made only in a figurative sense. */
export const abstractNouns = `
vertrauen kultur bewusstsein verständnis zuversicht momentum gewohnheit brücke beziehung wissen kompetenz expertise fähigkeit
transparenz klarheit orientierung freude begeisterung motivation zusammenhalt gemeinschaft community netzwerk rückhalt
zufriedenheit sicherheit stabilität freiraum raum platz ruhe ordnung fokus glaubwürdigkeit reputation ruf image marke sichtbarkeit
identität heimat zuhause nähe akzeptanz offenheit respekt wertschätzung teamgeist mut resilienz grundlage fundament basis
voraussetzung perspektive zukunft mehrwert nutzen wert erlebnis erfahrung umfeld bedingung atmosphäre chance potenzial
weiche maßstab nachfrage markt position stellung präsenz stärke vorsprung vorteil standbein ergebnis spaß lust neugier leidenschaft
verantwortung loyalität bindung kundenbindung nachwuchs nachwuchses kundenstamm kundenbasis fangemeinde anreiz arbeitsplatz
lebensqualität geschichte eindruck zeichen maßstab akzent impuls stimmung zugehörigkeit angebot
ort verlässlichkeit innovationskraft umsatz sektor branche region geschäft
qualität freiheit vielfalt hürde barriere vorurteil schulden stress rückstand bürokratie vorbehalt angst
beteiligung teilhabe lernkultur arbeitswelt alltag nachbarschaft kapazität reserve
`
