import type {FieldName, GoalType, Level, State} from '../model/index.js'
import {latin} from '../model/latin.js'

/** What people call each field, in both languages; one alternative a word, in lower case, as a pattern. */
const NAMES: Record<FieldName, string> = {
  id: 'id|nr|nummer|kennung',
  baseline:
    'base ?line|start(?:ing)?(?: ?value| point)?|from|initial(?: value)?|startwert|startpunkt|ausgangs(?:wert|lage|punkt)|basis(?:wert|linie)?|von',
  target:
    'target(?: value| range)?|goal value|goal|to|end(?:wert)?|ziel(?:wert|größe|groesse)?|soll(?:wert)?|zielvorgabe|auf',
  current:
    'current(?: ?value| level| status value)?|actual(?: value)?|now|latest|result|ist(?:-?wert)?|aktuell(?:er (?:wert|stand))?|stand heute|messwert|done value',
  unit: 'unit(?: of measure(?:ment)?)?|einheit|maßeinheit',
  metric:
    'metrics?(?: name)?|kpis?|measures?|measure(?:ment|d by)|how (?:to|we) measure|measured|indicator|messgrößen?|messgroessen?|messung|kennzahl(?:en)?|metrik(?:en)?|indikator|gemessen (?:an|durch|mit)|messmethode',
  owner:
    'owners?(?: (?:ids?|names?|email))?|owned by|kr owner|okr owner|assigned to|assignees?(?: ids?)?|responsible(?: person)?|responsibility|lead|led by|dri|accountable|driver|verantwortlich(?:e|er|keit|keiten)?|zuständig(?:keit)?|zuständige person|pate|patin|eigner|inhaber(?:in)?|federführung',
  sponsor: '(?:executive )?sponsor(?:in)?|schirmherr(?:in)?|auftraggeber(?:in)?',
  due: 'due(?: ?date| by| on)?|deadline|by when|target date|end ?date|eta|fällig(?:keit| am| bis)?|frist|termin|bis(?: wann)?|stichtag|zieldatum|enddatum',
  updated:
    'updated(?: at| on)?|last[ _-]?(?:updated?|reviewed|check-?in|changed)|check-?in|as of|aktualisiert(?: am)?|zuletzt (?:aktualisiert|geprüft|geändert)|stand',
  status: 'status|state|health|rag|ampel|zustand|risk[ _-]status',
  progress: 'progress(?: %)?|% (?:done|complete)|done|completion|fortschritt|erfüllungsgrad|zielerreichung|erreicht',
  confidence: 'confidence(?: level| score)?|konfidenz|zuversicht|vertrauen',
  score: '(?:final |end-q |overall |okr )?(?:score|grade|grading)|rating|bewertung|punktzahl',
  weight: 'weight(?:ing)?|gewicht(?:ung)?',
  type: '(?:okr |kr |goal )?type|typ|art|zieltyp|okr-typ|indicator class',
  parent:
    'parents?(?:[ -](?:objectives?|goals?|okrs?|krs?|ids?))?|supports?(?: objective)?|contribut(?:es?|ing|ion) to|in support of|aligned (?:to|with)|aligns? (?:to|with)|alignment|ladder(?:s|ing) up to|linked (?:to|objectives?|goals?)|zahlt (?:ein )?auf|zahlt auf|zahlt ein auf|beitrag zu[rm]?|trägt bei zu|elternziel|übergeordnetes (?:ziel|objective)|oberziel|ausrichtung|ausgerichtet (?:auf|an)|abgeleitet (?:aus|von)|unterstützt|(?:verknüpftes|verlinktes) ziel|leistet (?:einen )?beitrag zu[rm]?',
  dependsOn:
    'depends[ _-]?on|dependenc(?:y|ies)|blocked by|requires|needs|hängt ab von|braucht|benötigt|abhängig(?:keit|keiten)?(?: von)?|voraussetzung(?:en)?',
  description: 'description|details?|why|purpose|rationale|beschreibung|erläuterung|warum|wozu|zweck',
  reason: 'reason|grund|begründung',
  cycle:
    'cycle|quarter|period|time ?frame|time ?line|time ?box|sprint cycle|zyklus|okr-zyklus|quartal|zeitraum|periode|laufzeit|tertial',
  teamName:
    'team(?: ?names?| ids?)?|department|squad|tribe|business unit|company|organi[sz]ation|group|abteilung|bereich|unternehmen|organisation|einheit name|referat|fachbereich',
  level: '(?:okr )?level|ebene|okr-ebene',
  language: 'lang(?:uage)?|sprache',
  independent: 'independent|unabhängig',
  origin: 'origin|cascaded|herkunft|ursprung|kaskadiert',
}

const PATTERNS = (Object.entries(NAMES) as [FieldName, string][]).map(
  ([name, words]) => [name, new RegExp(`^(?:${words})$`)] as const,
)
const known = new Map<string, FieldName | undefined>()

/** The field that people mean by this word or heading of a column; `undefined` for any other. */
export function fieldName(word: string): FieldName | undefined {
  const key = word
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/^[^\p{L}\d%]+|[^\p{L}\d%)]+$/gu, '')
    .replace(/\s*\(.*\)$/, '')
  if (key.length > 40) return undefined
  if (!known.has(key)) known.set(key, PATTERNS.find(([, pattern]) => pattern.test(key))?.[0])
  return known.get(key)
}

const STATES: readonly [State, RegExp][] = [
  [
    'dropped',
    latin(
      String.raw`^(?:dropped|cancell?ed|abandoned|deprioriti[sz]ed|de-prioriti[sz]ed|removed|stopped|discontinued|gestrichen|zurückgestellt|abgebrochen|eingestellt|verworfen|depriorisiert|entfällt|verschoben|postponed)(?![\p{L}\d])`,
      'i',
    ),
  ],
  [
    'achieved',
    latin(
      String.raw`^(?:achieved|done|met|complete(?:d)?|reached|hit|fulfilled|finished|erreicht|erfüllt|erledigt|abgeschlossen|fertig|geschafft|✅|☑️?|✔️?)(?![\p{L}\d])`,
      'i',
    ),
  ],
  [
    'closed',
    latin(
      String.raw`^(?:closed|archived|missed|not (?:met|achieved|reached)|failed|geschlossen|archiviert|beendet|verfehlt|nicht erreicht)(?![\p{L}\d])`,
      'i',
    ),
  ],
  [
    'draft',
    latin(String.raw`^(?:draft|proposed|proposal|wip|entwurf|vorschlag|vorläufig|in abstimmung)(?![\p{L}\d])`, 'i'),
  ],
]

/** What a noted status means for a goal: `undefined` where it runs, or where the word is not known. */
export function stateOf(status: string): State | undefined {
  const text = status.replace(/^[^\p{L}\d✅☑✔]+/u, '')
  return STATES.find(([, pattern]) => pattern.test(text))?.[0]
}

const TYPES: readonly [GoalType, RegExp][] = [
  [
    'guardrail',
    /^(?:guard ?rail|guardrail kr|counter[- ]?metric|schutz(?:metrik|geländer|kennzahl)|leitplanke|gegenmetrik)/i,
  ],
  ['health', /^(?:health(?: metric| kr)?|gesundheits(?:metrik|kennzahl)|run)$/i],
  ['committed', /^(?:committed|commitment|commit|must[- ]have|verbindlich|zugesagt|roof ?shot)/i],
  ['aspirational', /^(?:aspirational|moon ?shot|stretch|ambitious|ambitioniert|ehrgeizig)/i],
  ['learning', /^(?:learning|exploratory|lernen|lernziel|lern-?okr|explorativ)/i],
  ['milestone', /^(?:milestone|meilenstein|ordinal|binary|binär)/i],
  ['compliance', /^(?:compliance|regulatory|mandatory|pflicht|gesetzlich|regulatorisch)/i],
]

export function goalTypeOf(word: string): GoalType | undefined {
  const text = word.trim()
  return TYPES.find(([, pattern]) => pattern.test(text))?.[0]
}

const LEVELS: readonly [Level, RegExp][] = [
  [
    'company',
    /^(?:company|corporate|organi[sz]ation|group(?!\w| team)|unternehmens?|firmen?|konzern|gesamt|global(?!\w))/i,
  ],
  [
    'department',
    /^(?:department|division|directorate|business unit|area|tribe|abteilung|bereich|fachbereich|referat|direktion)/i,
  ],
  ['team', /^(?:team|squad|crew|group team|working group|arbeitsgruppe)/i],
  ['person', /^(?:person|personal|individual|employee|persönlich|mitarbeiter)/i],
]

export function levelOf(word: string): Level | undefined {
  const text = word.trim()
  return LEVELS.find(([, pattern]) => pattern.test(text))?.[0]
}
