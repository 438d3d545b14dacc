import {latin} from './latin.js'

/** What units are called; each list is alternatives of a pattern, in lower case and singular. */

/** Words that make a unit of any name beside them: “Data team”, „Referat 7“. */
export const TEAM_WORDS = 'team|squad|tribe|department|division|abteilung|fachbereich|bereich|referat'

/** Words that do so only where it is clear that somebody is named. */
export const RARER_TEAM_WORDS =
  'crew|guild|chapter|(?:working|steering) group|wg|committee|council|directorate|(?:arbeits|steuer(?:ungs)?|projekt|fach|lenkungs)?gruppe|dezernat|ressort|stabsstelle|gremium|direktion'

/** Those who lead something or answer for it together. */
export const BODIES =
  'board|(?:senior |executive )?(?:management|leadership)(?: team)?|(?:steering|executive) (?:group|committee)|vorst[aä]nde?|geschäftsführung|geschäftsleitung|(?:abteilungs|bereichs|schul|stations|pflege|werks|projekt|filial|haus|instituts|amts)?leitung(?:en|skreis|srunde|steam)?|(?:steuer(?:ungs)?|projekt|lenkungs)gruppe|(?:steuer(?:ungs)?|lenkungs|führungs)kreis|(?:lenkungs)?ausschuss|präsidium|kuratorium|beirat|kollegium|(?:betriebs|personal|stadt|gemeinde)rat|direktorium|rektorat|dekanat'

/** What departments are called after: the work that they do. */
const FUNCTIONS = [
  'marketing|(?:pre)?sales|finance|accounting|controlling|treasury|hr|human resources|people|recruiting|recruitment|talent',
  'legal|compliance|procurement|purchasing|warehouse|operations|ops|devops|platform|infra|infrastructure|it|engineering',
  'backend|frontend|data|analytics|bi|product|delivery|design|ux|research|development|qa|support|success|security|comms',
  'communications|pr|maintenance|facilities|fundraising|admissions|kitchen|nursing|cs|eng',
].join('|')
const GERMAN_FUNCTIONS =
  'vertrieb|einkauf|buchhaltung|finanzen|personal|personalwesen|recht|produktion|lager|entwicklung|forschung|kundenservice|kundendienst|kundenbetreuung|instandhaltung|werkstatt|verwaltung|öffentlichkeitsarbeit|kommunikation|qualitätssicherung|fertigung|montage|konstruktion|redaktion|haustechnik|versand|disposition|fuhrpark|technik|produkt|(?!ehren|ges)\\p{L}{3,}amt'
/** What may stand beside such a word without making a name of it. */
const QUALIFIERS =
  'emea|dach|apac|amer|eu|us|usa|uk|north|south|east|west|nord|süd|ost|digital|culture|customer|services?|regional|central|and|und|of|the'
/** A company that is called after its trade. */
const COMPANY_FORM = /(?<!\w)(?:gmbh|ag|kg|ltd|inc|llc|e\. ?v\.)(?!\w)/i
const MOST_WORDS = 4

/** “Sales”, “Marketing & Kommunikation”, “EMEA Sales”, „Kundenservice Strom“; “Halder Logistics” may be a company. */
export function isFunctionName(name: string): boolean {
  const words = (name.toLowerCase().match(/[^\s&/+,]+/g) ?? []).filter((word) => !/\d/.test(word))
  const named = latin(`^(?:${FUNCTIONS}|${GERMAN_FUNCTIONS})$`, 'i')
  const qualifies = latin(`^(?:${QUALIFIERS})$`, 'i')
  if (words.every((word) => named.test(word) || qualifies.test(word))) return words.some((word) => named.test(word))
  const [first = ''] = words
  return words.length <= MOST_WORDS && latin(`^(?:${GERMAN_FUNCTIONS})$`, 'i').test(first) && !COMPANY_FORM.test(name)
}
