/** Nouns that every reader fills differently as long as nothing stands beside them. */
export const catchAllNouns = `
innovation innovationen qualität effizienz effektivität exzellenz erlebnis kundenerlebnis kundenerfahrung nutzererlebnis nutzererfahrung
benutzererfahrung user-experience ux customer-experience erfahrung wachstum zukunft digitalisierung transformation
nachhaltigkeit zusammenarbeit kommunikation kultur unternehmenskultur agilität produktivität performance leistung potenzial
potenziale synergie synergien mehrwert mehrwerte prozess prozesse abläufe arbeitsabläufe workflow strukturen struktur organisation
kundenorientierung kundenfokus kundenzentrierung kundennähe ownership eigenverantwortung mindset teamwork stärke stärken
marke image marktposition wettbewerbsfähigkeit zukunftsfähigkeit innovationskraft service kundenservice
geschäft business produkt produkte dinge themen vision werte resilienz verantwortung transparenz
führung leadership motivation spirit teamgeist excellence growth quality wandel veränderung fortschritt erfolg
attraktivität sichtbarkeit bekanntheit zufriedenheit reichweite wahrnehmung welt spirit unternehmen arbeitsweise optimierung professionalität modernisierung
`

/** Nouns that are vague even as the head of a compound or topic: „E-Commerce-Transformation“. */
export const topicHeads = `
transformation digitalisierung integration entwicklung innovation effizienz strategie kultur exzellenz management
treiber marketing technologie bewusstsein automatisierung optimierung nachhaltigkeit kommunikation zusammenarbeit
qualität wachstum produktivität sicherheit performance führung erfolg zukunft
`

/** Verbs that say no more than "better". */
export const genericVerbs = `
verbessern steigern optimieren stärken fördern vorantreiben voranbringen erhöhen treiben ausbauen leben heben nutzen schaffen
generieren sichern weiterentwickeln sicherstellen maximieren gestalten ankurbeln verankern entfesseln
wagen forcieren kultivieren pushen vereinfachen beschleunigen verschlanken straffen realisieren bieten liefern sein werden machen begeistern erreichen erzielen intensivieren professionalisieren transformieren erlebbarmachen
`

/** Words that promise without saying what. */
export const hypeWords = `
weltklasse world-class best-in-class best-of-breed state-of-the-art cutting-edge erstklassig exzellent herausragend hervorragend einzigartig führend
marktführend wegweisend bahnbrechend disruptiv nahtlos ganzheitlich zukunftsfähig zukunftssicher zukunftsweisend innovativ
agil smart modern optimal maximal bestmöglich kontinuierlich nachhaltig stetig fortlaufend ständig dauerhaft
erfolgreich proaktiv großartig fantastisch toll besser gut hoch höher effizient effektiv konsequent gemeinsam stark neu
intern extern wichtig zentral aktuell schnell zuverlässig flexibel wirklich richtig einfach noch weiter immer sehr insgesamt generell überall strategisch operativ digital langfristig attraktiv begeisternd überzeugend bürgernah bürgerfreundlich kundennah kundenfreundlich serviceorientiert
spitze professionell perfekt top best unschlagbar hochwertig beste bester bestes höchste
`

/** Whole phrases that carry nothing, whatever else the statement says in general words. */
export const slogans = [
  /\bn(?:ä|ae)chste[sn]?\s+(?:level|stufe|ebene)\b/iu,
  /\bnext[- ]level\b/iu,
  /\bauf (?:ein|das) (?:ganz )?(?:neues|nächste|höheres) (?:niveau|level) (?:heben|bringen|führen)\b/iu,
  /^spaß haben[.!]?$/iu,
  /^(?:exzellenz|spitzenleistung(?:en)?|innovation(?:en)?) in (?:der|die|den|dem|allen|allem|unserer|unserem)? ?\S+[.!]?$/iu,
  /\b(?:neue\s+)?ma(?:ß|ss)st(?:ä|ae)be\s+setzen\b/iu,
  /\bsynergien\s+(?:heben|nutzen|schaffen)\b/iu,
  /\bpotenziale?\s+(?:heben|ausschöpfen|entfesseln|nutzen)\b/iu,
  /\bmehrwert\s+(?:schaffen|stiften|liefern|generieren|bieten)\b/iu,
  /\b(?:zukunftsfähig|zukunftssicher|fit für die zukunft)(?:er)?\s*(?:aufstellen|machen|werden|sein)?\s*$/iu,
  /\bin die zukunft\s+(?:führen|gehen|starten)\b/iu,
  /\bleuchtturm\s+(?:sein|werden)\b/iu,
  /\b(?:world[- ]class|weltklasse|best[- ]in[- ]class|spitzenklasse)\b/iu,
  /\bthought leadership\b/iu,
  /\bganzheitlich(?:e[nrsm]?)?\s+(?:denken|abholen|aufstellen)\b/iu,
  /\bgame[- ]?changer\b/iu,
  /\b(?:die|der|das)\s+(?:aller)?beste[nr]?\s+(?:sein|werden)\b/iu,
  /\bneu\s+(?:denken|erfinden)\s*$/iu,
]

/** What everyone is already: „ein modernes Unternehmen“ says no more than „modern“. */
export const selfNouns = `
unternehmen organisation firma behörde verwaltung betrieb team arbeitgeber arbeitgeberin partner anbieter dienstleister
bereich abteilung mannschaft institution
`
