/** What people write to say where a goal stands, one word or phrase a form; in lower case. */
const STATUSES: readonly string[] = [
  'draft|proposed|planned|planning|wip|work in progress|active|open|new|started|ongoing|in progress|in review|in execution|execution',
  'on track|ahead|on plan|off track|behind|behind schedule|delayed|late|slipping|at risk|risk|blocked|stuck|critical|on hold|paused|waiting|pending',
  'not started|to ?do|next|later|backlog|scheduled|live|continued|carried over|rolled over|moved',
  'achieved|partially achieved|partly achieved|partial|partially|done|met|partially met|not met|completed?|reached|hit|exceeded|finished|closed|missed|failed|fail|passed|pass|won|lost',
  'deprioriti[sz]ed|dropped|cancell?ed|abandoned|postponed|deferred|stopped|archived|removed',
  'green|amber|yellow|orange|red|gr[ae]y|blue|none|unknown|measured|not measured',
  'entwurf|vorschlag|geplant|in planung|aktiv|offen|neu|begonnen|gestartet|laufend|in arbeit|in bearbeitung|in umsetzung|umsetzung|in abstimmung',
  'im plan|nach plan|auf kurs|voraus|im verzug|in verzug|verzögert|verspätet|hinter plan|gefährdet|kritisch|risiko|blockiert|pausiert|ruht|wartet',
  'nicht begonnen|nicht gestartet|noch nicht begonnen|noch nicht gestartet|ausstehend|anstehend|später|fortgesetzt|übernommen|verschoben',
  'erreicht|teilweise|teilweise erreicht|teils erreicht|erfüllt|teilweise erfüllt|erledigt|fertig|abgeschlossen|geschafft|beendet|geschlossen|verfehlt|nicht erreicht|gescheitert',
  'zurückgestellt|gestrichen|abgebrochen|aufgegeben|depriorisiert|entfällt|eingestellt|archiviert',
  'grün|gelb|orange|rot|grau|blau|unbekannt|gemessen|nicht gemessen',
]

const TYPES: readonly string[] = [
  'committed|commitment|aspirational|stretch|moon ?shot|roof ?shot|ambitious|learning|exploratory|health|guardrail|counter[- ]?metric|compliance|regulatory|mandatory|milestone|binary|ordinal',
  'outcome|output|input|impact|leading|lagging|metric|numeric|number|percent(?:age)?|currency|boolean|yes\\/no|quantitative|qualitative|quality|growth|baseline|target|kpi|project|objective|key result|kr|okr|company|team|personal|annual|quarterly',
  'verbindlich|zugesagt|ambitioniert|ehrgeizig|lernziel|lernen|explorativ|gesundheit|schutzmetrik|leitplanke|gegenmetrik|pflicht|gesetzlich|regulatorisch|meilenstein|binär',
  'ergebnis|wirkung|früh|spät|frühindikator|spätindikator|kennzahl|zahl|prozent|betrag|ja\\/nein|quantitativ|qualitativ|wachstum|qualität|projekt|unternehmen|jährlich|quartal',
]

/** They say something alone and nothing beside other words: „läuft“, but not „läuft irgendwie“. */
const ALONE = /^(?:good|ok|okay|fine|bad|running|gut|läuft)[.!]?$/i

const built = new Map<readonly string[], {pattern: RegExp; words: string[]}>()

function listOf(forms: readonly string[]): {pattern: RegExp; words: string[]} {
  const known = built.get(forms)
  if (known) return known
  const words = forms.flatMap((line) => line.split('|')).filter((word) => /^[\p{L} -]+$/u.test(word))
  const list = {pattern: new RegExp(`(?<![\\p{L}])(?:${forms.join('|')})(?![\\p{L}])`, 'u'), words}
  built.set(forms, list)
  return list
}

const plain = (text: string) => text.toLowerCase().replace(/[_-]+/g, ' ')

export interface WordList {
  /** Whether a noted value says one of these words anywhere, letter case and hyphens aside. */
  knows(value: string): boolean
  /** Whole words to compare a slip of the pen with. */
  words: readonly string[]
}

const wordList = (forms: readonly string[]): WordList => ({
  knows: (value) => ALONE.test(value) || listOf(forms).pattern.test(plain(value)),
  get words() {
    return listOf(forms).words
  },
})

export const statusWords: WordList = wordList(STATUSES)

export const typeWords: WordList = wordList(TYPES)
