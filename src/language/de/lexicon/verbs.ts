/**
 * Infinitives by what kind of sentence they make. A bar marks a prefix that separates: `ein|führen`.
 * Forms (participle, third person, zu-infinitive, -ung noun) are built from them in `morphology.ts`.
 */

/** Doing: the thing is there or the task is done afterwards, whatever it changes. */
export const outputVerbs = `
um|gestalten platzieren konstruieren montieren verlegen möblieren entrümpeln laminieren etikettieren kalibrieren
ab|arbeiten ab|bauen ab|bilden ab|halten ab|lösen ab|schalten ab|schließen ab|stimmen an|bieten an|binden an|fertigen
an|kündigen an|legen an|melden an|passen an|schaffen an|stoßen archivieren auf|bauen auf|bereiten auf|führen auf|nehmen
auf|setzen auf|stellen auf|zeichnen aus|arbeiten aus|bilden aus|bringen aus|führen aus|formulieren aus|hängen aus|liefern
aus|rollen aus|schreiben aus|statten aus|tauschen aus|werten auditieren automatisieren bauen beantragen beauftragen
befragen begutachten bereinigen bereit|stellen berichten beschaffen beschreiben besetzen besprechen bestellen bestücken
betreiben bewerben bewerten buchen coachen containerisieren definieren deployen designen digitalisieren diskutieren
dokumentieren drehen drucken durch|führen eröffnen ein|arbeiten ein|bauen ein|binden ein|führen ein|kaufen ein|pflegen
ein|reichen ein|richten ein|setzen ein|stellen entwerfen entwickeln erarbeiten erfassen erheben ermitteln erneuern
errichten erstellen erweitern evaluieren fertig|stellen filmen finalisieren formulieren fotografieren gestalten
gießen gründen herunter|schreiben her|stellen hinzu|fügen hoch|laden identifizieren implementieren importieren
inbetriebnehmen initiieren inserieren installieren integrieren interviewen inventarisieren kartieren katalogisieren
kartografieren kaufen klassifizieren klären kommunizieren konfigurieren konsolidieren konzeptionieren konzipieren
launchen layouten liefern lizenzieren migrieren modellieren modernisieren modularisieren montieren nach|rüsten
neu|bauen neu|gestalten organisieren pflanzen pilotieren planen posten priorisieren produzieren programmieren
protokollieren prototypisieren prüfen publizieren realisieren recherchieren refaktorieren rekrutieren releasen renovieren
sammeln sanieren schaffen schalten scannen schreiben schulen sichten skizzieren spezifizieren standardisieren starten
testen trainieren um|bauen um|setzen um|stellen um|steigen um|ziehen unterrichten untersuchen validieren
veranstalten verabschieden verfassen verlegen verlinken vermessen verschicken versenden vertonen verteilen veröffentlichen
vor|bereiten vor|legen vor|stellen verproben weiter|bilden weiter|entwickeln wechseln zeichnen zertifizieren zu|ordnen
zusammen|führen zusammen|stellen zusammen|tragen überarbeiten überführen übergeben übersetzen überprüfen
etablieren ein|laden bei|treten verbauen abonnieren nach|bestellen um|organisieren um|strukturieren
restrukturieren reorganisieren relaunchen redesignen verankern institutionalisieren verschriftlichen
ab|fragen ab|klären ab|leiten ab|schicken absolvieren aktualisieren an|mieten an|rufen auf|listen aus|handeln
aus|probieren aus|stellen backen basteln benennen besichtigen budgetieren ein|holen ein|weisen erforschen erproben ernennen
fest|legen harmonisieren instand|setzen kalibrieren kategorisieren kochen lackieren malen mieten nach|fassen nach|holen
nominieren nummerieren präsentieren proben referieren reparieren strukturieren terminieren transkribieren um|benennen
vereinbaren vergleichen verhandeln vermarkten versionieren virtualisieren visualisieren zentralisieren zusammen|fassen
aus|loten ein|sammeln fort|bilden auf|bereiten nach|bauen ab|reißen aus|heben streichen tapezieren verkabeln
an|schreiben ab|sagen auf|räumen vereinheitlichen auf|treten aus|wählen vernetzen
ab|füllen ab|gleichen ab|heften ab|legen ab|rechnen ab|sprechen ab|stecken an|bringen an|fordern an|fragen an|liefern
an|pflanzen asphaltieren auf|arbeiten auf|hängen auf|legen auf|spielen auf|schreiben aus|fahren aus|loben aus|räumen
aus|richten aus|sortieren aus|suchen aus|zahlen benoten berechnen beschildern beschriften bestimmen betexten bohren braten
dämmen desinfizieren durch|spielen durch|sprechen ein|berufen ein|fügen ein|lagern ein|packen ein|räumen ein|scannen
ein|schicken ein|spielen ein|studieren ein|tragen entrümpeln entsorgen etikettieren exportieren falten fest|halten
fest|schreiben ein|zäunen fliesen frei|schalten fusionieren gegen|lesen heraus|bringen heraus|geben her|richten inspizieren
inszenieren kalkulieren kleben komponieren kontrollieren konvertieren kopieren korrigieren kuratieren lektorieren löschen
markieren messen mähen nähen novellieren parametrisieren patchen pflastern pflegen redigieren registrieren reinigen restaurieren
schneiden schweißen säen sortieren speichern spenden sterilisieren still|legen stilllegen streamen texten transferieren um|räumen um|rüsten
unterzeichnen verbuchen verfilmen vergeben verglasen verkosten verkünden verladen verpacken verputzen verschlagworten
vor|lesen vor|schlagen vor|tragen waschen wiegen zerlegen zu|schneiden zu|weisen zurück|bauen zusammen|bauen zusammen|legen
zu|bereiten zu|schicken zu|senden übertragen überwachen
`

/** Work only beside a thing that can be made: „Vertrauen aufbauen“ is a goal, „ein Lager aufbauen“ a project. */
export const figurativeVerbs = `
auf|bauen bauen schaffen etablieren entwickeln gestalten starten an|stoßen weiter|entwickeln legen verankern
aus|bilden realisieren an|bieten liefern modernisieren her|stellen auf|stellen produzieren pflanzen bereit|stellen schalten erweitern drehen verteilen
konsolidieren betreiben sammeln übergeben vernetzen ein|setzen auf|treten trainieren erneuern zeichnen
integrieren ab|bauen pflegen bestimmen aus|richten ab|legen ein|fügen fest|halten messen übertragen aus|räumen kontrollieren bewerten buchen ein|kaufen kaufen bestellen bewerben wechseln klären planen lösen
auf|nehmen identifizieren vor|stellen kommunizieren prüfen starten testen
`

/** Their object may be people who are served: „Familien begleiten“. */
export const helpVerbs = `
unterstützen helfen begleiten beraten mit|wirken mit|arbeiten bei|tragen analysieren moderieren betreuen
zu|arbeiten koordinieren teil|nehmen
`

export const upVerbs = `
steigern erhöhen verdoppeln verdreifachen vervierfachen wachsen anheben an|heben aus|bauen vergrößern vermehren
steigen verstärken stärken maximieren hoch|fahren zu|nehmen heben vorwärts|bringen zu|legen
`
export const downVerbs = `
senken reduzieren verringern verkürzen halbieren verkleinern mindern vermindern minimieren drücken sinken kürzen
verkleinern eliminieren beseitigen herunter|fahren ab|nehmen fallen dritteln drosseln verknappen vermeiden begrenzen deckeln ein|dämmen verhindern zurück|drängen unterschreiten
`
/** Change without a direction of its own. */
export const changeVerbs = `
verbessern optimieren beschleunigen vereinfachen fördern erleichtern straffen voran|treiben voran|bringen
intensivieren verfeinern professionalisieren entlasten flexibilisieren stabilisieren erreichen bringen vertiefen
schärfen festigen erweitern transformieren erzielen beleben verschlanken erschließen gewinnen dominieren begeistern
revolutionieren übertreffen
`

export const statusQuoVerbs = `
halten bei|behalten weiter|führen fort|setzen fort|führen sicher|stellen gewährleisten aufrecht|erhalten erhalten bewahren bleiben
stabilisieren
`

/** A state or what people do once it is reached. */
export const stateVerbs = `
sein werden statt|finden erleben finden lieben vertrauen empfehlen nutzen verwenden kennen verstehen wissen fühlen kommen haben
bekommen erhalten lösen sehen glauben bezahlen zahlen verlängern kehren melden wählen bleiben vor|liegen bereit|stehen arbeiten können lernen
machen gehen stehen liegen wirken loben spüren genießen entscheiden besuchen wieder|kommen zurück|kehren an|nehmen
abonnieren warten bestehen gelten zählen gehören passen ermöglichen befähigen vergehen kosten dauern betragen
beantworten bearbeiten erreichen weiter|empfehlen teilen fragen rufen überzeugen ziehen erfahren leben
leisten bieten öffnen treffen beziehen spielen brauchen benötigen funktionieren laufen profitieren vermitteln behandeln
an|kommen an|sprechen aus|kommen begreifen beginnen beherrschen bemerken bestimmen denken dienen enden engagieren
entfallen entstehen erinnern erkennen essen fehlen folgen freuen geben gefallen gelingen greifen heißen holen ab|holen
hören zu|hören investieren klappen klicken kooperieren lachen mit|bestimmen mit|denken mit|machen mit|reden mit|entscheiden passieren
reagieren reden reichen reisen scheitern schlafen schmecken schützen setzen sitzen sparen sprechen stechen stellen suchen
trauen trinken verbinden verdienen vergessen verlieren verschwinden versorgen verzichten wohnen wünschen
wieder|finden wieder|erkennen inspirieren motivieren ein|schlafen beteiligen meistern handeln antworten fahren um|gehen
erledigen bewältigen schaffen verlassen kündigen wechseln leiten tragen führen schätzen tun lesen
`

/** Verbs of winning: what they count did not exist before, and it is no work. */
export const winVerbs =
  'gewinnen akquirieren an|werben unterzeichnen erhalten erringen erlangen schließen vermitteln ein|werben verkaufen vermieten ein|nehmen'

/** Verbs whose object is people: „Fahrerinnen schulen“ has no subject. */
export const peopleVerbs = `
schulen ein|stellen aus|bilden weiter|bilden trainieren coachen befragen interviewen rekrutieren unterrichten besetzen
ein|weisen fort|bilden an|rufen ein|arbeiten ein|laden onboarden migrieren zertifizieren vernetzen an|schreiben gewinnen begeistern
um|stellen überführen binden informieren sensibilisieren qualifizieren beauftragen testen vor|stellen
`

/** English loans that inflect like German verbs. */
export const loanVerbs = 'onboarden launchen deployen releasen shippen testen mergen refactoren tracken reviewen hosten'

/** Participles and vowels that no rule gives: infinitive without its separable prefix → participle, and the third person where it differs too. */
export const irregular: Readonly<Record<string, readonly string[]>> = {
  bilden: ['gebildet', 'bildet'],
  binden: ['gebunden', 'bindet'],
  betragen: ['betragen', 'beträgt'],
  bieten: ['geboten', 'bietet'],
  bleiben: ['geblieben'],
  bringen: ['gebracht'],
  entscheiden: ['entschieden'],
  entwerfen: ['entworfen', 'entwirft'],
  empfehlen: ['empfohlen', 'empfiehlt'],
  erfahren: ['erfahren', 'erfährt'],
  erheben: ['erhoben'],
  erhalten: ['erhalten', 'erhält'],
  beschreiben: ['beschrieben'],
  besprechen: ['besprochen', 'bespricht'],
  betreiben: ['betrieben'],
  beziehen: ['bezogen'],
  bewerben: ['beworben', 'bewirbt'],
  brauchen: ['gebraucht'],
  fahren: ['gefahren', 'fährt'],
  fallen: ['gefallen', 'fällt'],
  finden: ['gefunden', 'findet'],
  genießen: ['genossen'],
  gewinnen: ['gewonnen'],
  gießen: ['gegossen'],
  geben: ['gegeben', 'gibt'],
  haben: ['gehabt', 'hat'],
  halten: ['gehalten', 'hält'],
  behalten: ['behalten', 'behält'],
  heben: ['gehoben'],
  helfen: ['geholfen', 'hilft'],
  kennen: ['gekannt'],
  kommen: ['gekommen'],
  laden: ['geladen', 'lädt'],
  laufen: ['gelaufen', 'läuft'],
  lesen: ['gelesen', 'liest'],
  leben: ['gelebt'],
  liegen: ['gelegen'],
  nehmen: ['genommen', 'nimmt'],
  rufen: ['gerufen'],
  schaffen: ['geschafft'],
  schließen: ['geschlossen'],
  schreiben: ['geschrieben'],
  streichen: ['gestrichen'],
  vergleichen: ['verglichen'],
  benennen: ['benannt'],
  ernennen: ['ernannt'],
  reißen: ['gerissen'],
  weisen: ['gewiesen'],
  werben: ['geworben', 'wirbt'],
  leihen: ['geliehen'],
  backen: ['gebacken', 'backt'],
  sehen: ['gesehen', 'sieht'],
  sein: ['gewesen', 'ist'],
  sinken: ['gesunken'],
  stehen: ['gestanden'],
  steigen: ['gestiegen'],
  stoßen: ['gestoßen', 'stößt'],
  tragen: ['getragen', 'trägt'],
  treffen: ['getroffen', 'trifft'],
  treiben: ['getrieben'],
  treten: ['getreten', 'tritt'],
  tun: ['getan', 'tut'],
  übertreffen: ['übertroffen', 'übertrifft'],
  unterschreiben: ['unterschrieben'],
  verfassen: ['verfasst', 'verfasst'],
  vergehen: ['vergangen'],
  verlassen: ['verlassen', 'verlässt'],
  verstehen: ['verstanden'],
  versenden: ['versendet'],
  wachsen: ['gewachsen', 'wächst'],
  werden: ['geworden', 'wird'],
  sprechen: ['gesprochen', 'spricht'],
  messen: ['gemessen', 'misst'],
  schneiden: ['geschnitten', 'schneidet'],
  waschen: ['gewaschen', 'wäscht'],
  wiegen: ['gewogen'],
  vergeben: ['vergeben', 'vergibt'],
  vergessen: ['vergessen', 'vergisst'],
  verlieren: ['verloren'],
  verbinden: ['verbunden', 'verbindet'],
  verladen: ['verladen', 'verlädt'],
  übertragen: ['übertragen', 'überträgt'],
  schlagen: ['geschlagen', 'schlägt'],
  braten: ['gebraten', 'brät'],
  denken: ['gedacht'],
  essen: ['gegessen', 'isst'],
  schlafen: ['geschlafen', 'schläft'],
  sitzen: ['gesessen'],
  stechen: ['gestochen', 'sticht'],
  entfallen: ['entfallen', 'entfällt'],
  entstehen: ['entstanden'],
  erkennen: ['erkannt'],
  begreifen: ['begriffen'],
  greifen: ['gegriffen'],
  gefallen: ['gefallen', 'gefällt'],
  gelingen: ['gelungen'],
  beginnen: ['begonnen'],
  verschwinden: ['verschwunden'],
  trinken: ['getrunken'],
  senden: ['gesendet', 'sendet'],
  gehen: ['gegangen'],
  unterzeichnen: ['unterzeichnet', 'unterzeichnet'],
  wissen: ['gewusst', 'weiß'],
  ziehen: ['gezogen'],
  übergeben: ['übergeben', 'übergibt'],
  unterziehen: ['unterzogen'],
}
