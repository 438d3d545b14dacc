/** Closed classes, folded (ae, oe, ue, ss). */

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const prepositions = set(`
in im ins an am ans auf aufs fuer von vom mit bei beim zu zum zur durch ueber unter nach aus ab bis um gegen ohne seit vor
hinter neben zwischen waehrend wegen trotz innerhalb ausserhalb binnen je pro per via inklusive samt gemaess laut anhand
mittels dank gegenueber entlang rund als wie statt anstatt rings
`)

export const determiners = set(`
der die das den dem des ein eine einen einem einer eines unser unsere unseren unserem unserer unseres ihr ihre ihren ihrem ihrer
mein meine meinen sein seine seinen kein keine keinen keiner keinem alle allen aller alles jede jeder jedes jeden jedem
dieser diese dieses diesen diesem beide beiden saemtliche saemtlichen solche welche
`)

export const joiners = set('und sowie bzw beziehungsweise plus')

export const pronouns = set(`
wir ich man sie er es ihr uns euch ihnen ihm ihn sich dies dieses diese dabei dadurch daran darin davon damit darauf dafuer
dort so nun jetzt deren dessen selbst wer jemand niemand jeder jede
`)

/** In a second verb phrase they point back to the first: one idea. */
export const backReferences = set(`
sie ihr ihm ihn ihnen es dies dieses diese diesen dabei dadurch daran darin davon darauf dafuer deren dessen nun damit so dort
hieraus daraus diesem dann somit danach
`)

export const haveForms = set('haben hat habe hatte hatten haetten')
export const beForms = set('ist sind sein waren war seien bin')
export const becomeForms = set('wird werden wurde wurden worden werde')
export const modalForms = set(`
koennen kann muessen muss sollen soll wollen will duerfen darf moechten moechte koennten sollten lassen laesst moegen
`)

/** Nouns of time: no object, and after „jeden“ a frequency. */
export const timeNouns = set(`
tag tage tagen woche wochen monat monate monaten monats jahr jahre jahren quartal quartale quartals tertial halbjahr stunde stunden minute
minuten sekunde sekunden sprint sprints ende anfang mitte januar februar maerz april mai juni juli august september oktober november
dezember fruehjahr fruehling sommer herbst winter montag dienstag mittwoch donnerstag freitag samstag sonntag zyklus uhr kw schicht q1 q2 q3
q4 jahresende quartalsende monatsende jahresbeginn schuljahr semester saison schicht tour zeit mal
`)

/** Small words that end like an infinitive or a participle. */
export const notVerbs = set(`
morgen gestern zusammen oben unten hinten vorn vorne aussen innen willkommen offen selten eigen eigenen gern gerne extern intern modern
ebenen gegen neben zwischen wegen neuen sieben zehn elf eben hingegen dagegen deswegen meinetwegen bisschen allen vielen wenigen
einigen mehreren anderen beiden ersten besten meisten letzten naechsten trocken golden zufrieden verschieden verschiedenen bestehenden
laufenden kommenden vorhanden hundert tausend insgesamt gesamt bekannt gerecht gesund geeignet gemeinsam leicht sondern
uebermorgen wochen monaten jahren tagen stunden minuten unseren ihren deren denen guten hohen digitalen internen externen
`)
