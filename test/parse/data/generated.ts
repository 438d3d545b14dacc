import fc from 'fast-check'

/** A key result as it is written: a text alone, or with an owner. */
export interface WrittenResult {
  text: string
  owner?: string
}

export interface WrittenObjective extends WrittenResult {
  results: WrittenResult[]
}

/** An OKR file as somebody may have written it, and how many comments stand in it. */
export interface Written {
  text: string
  filePath: string
  objectives: WrittenObjective[]
  comments: string[]
}

const words = fc.constantFrom(
  'wait',
  'at the counter',
  'für alle',
  '“quickly”',
  "the baker's",
  '3.5 %',
  '# 4',
  'a: b',
  '- c',
  '[baseline]',
  '{x}',
  '& more',
  '🚢',
  'C\\D',
  '"so"',
  "'tis",
  '1.200 €',
  'yes',
  '@home',
  '%',
  'null',
  ', then',
)

/** A sentence with what needs care in JSON and YAML. */
export const sentence = fc
  .tuple(fc.constantFrom('Bread', 'Wards', 'Schulen', 'Players'), fc.array(words, {minLength: 2, maxLength: 5}))
  .map(([first, rest]) => [first, 'stay', ...rest, 'today'].join(' '))

const owner = fc.option(fc.constantFrom('Mei', 'Team Ofen', 'Ö. Kaya'), {nil: undefined})
const resultOf = (text: fc.Arbitrary<string>) =>
  fc.record({text, owner}).map(({text, owner: who}) => ({text, ...(who ? {owner: who} : {})}))
const objectiveOf = (text: fc.Arbitrary<string>, result: fc.Arbitrary<string>) =>
  fc
    .record({text, owner, results: fc.array(resultOf(result), {minLength: 1, maxLength: 3})})
    .map(({text, owner: who, results}) => ({text, results, ...(who ? {owner: who} : {})}))

interface Style {
  indent: string
  title: string
  list: string
  isShort: boolean
  quote: '"' | "'"
  lineEnd: string
  mark: string
}

const style: fc.Arbitrary<Style> = fc.record({
  indent: fc.constantFrom('  ', '    '),
  title: fc.constantFrom('title', 'objective'),
  list: fc.constantFrom('keyResults', 'key_results', 'krs'),
  isShort: fc.boolean(),
  quote: fc.constantFrom('"', "'"),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  mark: fc.constantFrom('', '\ufeff'),
})

/** Hands out comments with a number each, so that a lost one is noticed. */
function commenter(open: string) {
  const comments: string[] = []
  const next = () => {
    comments.push(`note ${comments.length};`)
    return ` ${open} ${comments.at(-1)}`
  }
  return {comments, next}
}

function asJson(objectives: WrittenObjective[], {indent, title, list, isShort, lineEnd, mark}: Style): Written {
  const {comments, next} = commenter('//')
  const last = (index: number, all: readonly unknown[]) => (index < all.length - 1 ? ',' : '')
  const value = JSON.stringify
  const at = (depth: number) => indent.repeat(depth)
  const lines = [`{${next()}`, `${at(1)}"objectives": [`]
  for (const [index, {text, owner: who, results}] of objectives.entries()) {
    lines.push(`${at(2)}{${next()}`, `${at(3)}"${title}": ${value(text)},${next()}`)
    if (who) lines.push(`${at(3)}"owner": ${value(who)},`)
    lines.push(`${at(3)}"${list}": [${next()}`)
    for (const [place, one] of results.entries()) {
      const end = `${last(place, results)}${next()}`
      if (!one.owner && isShort) lines.push(`${at(4)}${value(one.text)}${end}`)
      else lines.push(`${at(4)}{"title": ${value(one.text)}${one.owner ? `, "owner": ${value(one.owner)}` : ''}}${end}`)
    }
    lines.push(`${at(3)}]${next()}`, `${at(2)}}${last(index, objectives)}${next()}`)
  }
  lines.push(`${at(1)}]`, '}', '')
  return {text: mark + lines.join(lineEnd), filePath: 'okrs.json', objectives, comments}
}

function asYaml(objectives: WrittenObjective[], {indent, title, list, isShort, quote, lineEnd, mark}: Style): Written {
  const {comments, next} = commenter('#')
  const value = (text: string) => (quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`)
  const at = (depth: number) => indent.repeat(depth)
  const lines = [next().trim(), 'objectives:']
  for (const {text, owner: who, results} of objectives) {
    lines.push(`${at(1)}-${indent.slice(1)}${title}: ${value(text)}${next()}`)
    if (who) lines.push(`${at(2)}owner: ${who}${next()}`)
    lines.push(`${at(2)}${list}:${next()}`)
    for (const one of results) {
      if (!one.owner && isShort) lines.push(`${at(3)}-${indent.slice(1)}${value(one.text)}${next()}`)
      else {
        lines.push(`${at(3)}-${indent.slice(1)}title: ${value(one.text)}${next()}`)
        if (one.owner) lines.push(`${at(4)}owner: ${one.owner}${next()}`)
      }
    }
  }
  return {text: `${mark}${lines.join(lineEnd)}${lineEnd}`, filePath: 'okrs.yaml', objectives, comments}
}

/** Files with these texts, in many layouts of JSON with comments and of YAML. */
export const filesOf = (text: fc.Arbitrary<string>, result: fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc
    .tuple(fc.array(objectiveOf(text, result), {minLength: 1, maxLength: 3}), style, fc.constantFrom(asJson, asYaml))
    .map(([objectives, how, write]) => write(objectives, how))

export const written = filesOf(sentence, sentence)
