// Documents to measure on. Every statement differs, so that nothing is answered from memory.

const ENGLISH = [
  'Shorten the wait at the counter from NUM2 to NUM1 minutes',
  'Repeat visits within 30 days from NUM1% to NUM2%',
  'Launch the loyalty card in NUM1 branches',
  'Reduce complaints about cold rolls from NUM2 to NUM1 a month',
  'Publish NUM1 recipes',
]
const GERMAN = [
  'Wartezeit an der Theke von NUM2 auf NUM1 Minuten senken',
  'Anteil der Stammkunden von NUM1 % auf NUM2 % steigern',
  'Einführung der Treuekarte in NUM1 Filialen',
  'Beschwerden über kalte Brötchen von NUM2 auf NUM1 im Monat verringern',
  'NUM1 Rezepte veröffentlichen',
]

/** A set with three objectives and five key results each, about 1.5 kB. */
export function okrDocument(seed, language = seed % 2 === 0 ? 'en' : 'de') {
  const english = language === 'en'
  const lines = [english ? `# OKRs of branch ${seed}, Q1 2027` : `# OKRs der Filiale ${seed}, Q1 2027`]
  for (let objective = 1; objective <= 3; objective++) {
    const who = `${seed}-${objective}`
    lines.push(
      '',
      `## Objective ${objective}: ${english ? `Guests of house ${who} come back` : `Gäste von Haus ${who} kommen gern wieder`}`,
      '',
    )
    for (const [index, text] of (english ? ENGLISH : GERMAN).entries()) {
      const number = seed * 7 + objective * 5 + index
      lines.push(`- KR${index + 1}: ${text.replace('NUM1', String(number)).replace('NUM2', String(number + 12))}`)
    }
  }
  return `${lines.join('\n')}\n`
}

/** Text of the same size without any OKRs. */
export function otherDocument(seed) {
  const paragraphs = Array.from(
    {length: 8},
    (_, index) =>
      `Note ${seed}.${index}: the oven was cleaned, and the flour of the new mill arrived a day late. Nobody minded.`,
  )
  return `# Minutes ${seed}\n\n${paragraphs.join('\n\n')}\n`
}

/** One set of so many bytes, as long documents go. */
export function longDocument(bytes) {
  let text = ''
  for (let seed = 0; text.length < bytes; seed += 2) text += `${okrDocument(seed, 'en')}\n`
  return text
}

/** Nothing in it makes the tagger necessary: every first word is known. */
export const SMALL_ENGLISH = `# OKRs of the bakery, Q1 2027

## Objective 1: Guests start their day with us and come back

- KR1: Guests who come back within 30 days from 34% to 45%
- KR2: Reduce the average wait at the counter from 6 to 3 minutes
- KR3: Increase orders before 8 o’clock from 120 to 200 a day
`

export const SMALL_GERMAN = `# OKRs der Bäckerei, Q1 2027

## Objective 1: Gäste beginnen ihren Tag bei uns und kommen wieder

- KR1: Wiederkehrende Gäste innerhalb von 30 Tagen von 34 % auf 45 % steigern
- KR2: Wartezeit an der Theke von 6 auf 3 Minuten senken
- KR3: Bestellungen vor 8 Uhr von 120 auf 200 am Tag erhöhen
`

/** “Ferry” and “Shuttle” may be nouns or verbs, and no lexicon holds them; only the tagger can tell. */
export const SMALL_TAGGED = `# Harbour OKRs, Q1 2027

## Objective 1: Commuters leave their car on the other shore

- KR1: Ferry passengers before 9 o’clock from 310 to 520 a day
- KR2: Shuttle riders from the station from 40 to 150 a day
- KR3: Reduce the average wait at the pier from 14 to 8 minutes
`

/** Nothing that the tagger would be asked about: it would hide what the graph costs. */
const PLAIN = [
  'Shorten the wait at the counter from NUM2 to NUM1 minutes',
  'Increase regular guests from NUM1% to NUM2%',
  'Reduce complaints about cold rolls from NUM2 to NUM1 a month',
]

/** One file of a planning repo with five objectives, four of which name a goal above. @param of how many files there are */
export function planningFile(seed, of) {
  const departments = Math.max(1, Math.floor(of / 25))
  const level = seed === 0 ? 'company' : seed <= departments ? 'department' : 'team'
  const name = level === 'company' ? 'Company' : `${level === 'department' ? 'Area' : 'Crew'} ${seed}`
  const parent = level === 'team' ? `Area ${1 + (seed % departments)}` : 'company'
  const lines = [`# ${name}: OKRs Q1 2027`, '', `Level: ${level}`]
  for (let objective = 1; objective <= 5; objective++) {
    const number = seed * 11 + objective * 3
    lines.push('', `## O${objective}: Guests of street ${seed}-${objective} come back`, '')
    if (level !== 'company' && objective < 5) lines.push(`Parent: ${parent}/O${1 + ((seed + objective) % 5)}`, '')
    for (const [index, text] of PLAIN.entries()) {
      const figure = number + index
      const key = text.replace('NUM1', String(figure)).replace('NUM2', String(figure + 12))
      lines.push(`- KR${index + 1}: ${key} in street ${seed}-${objective}`)
    }
  }
  return {filePath: `${level}s/${name.toLowerCase().replace(' ', '-')}.md`, text: `${lines.join('\n')}\n`}
}
