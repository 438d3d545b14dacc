import type {OkrGraph} from '../../../src/graph/index.js'

/** What is wrong with a text as XML: its tags, attributes, entities and characters. */
export function faultsInXml(xml: string): string[] {
  const faults: string[] = []
  const open: string[] = []
  let rest = xml
  while (rest !== '') {
    const [text = ''] = /^[^<]*/.exec(rest) ?? []
    if (/&(?!#\d+;)/.test(text)) faults.push(`a bare & in ${text}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML knows none of them
    if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/u.test(text))
      faults.push('a character that XML has not')
    rest = rest.slice(text.length)
    if (rest === '') break
    const tag = /^<(\/?)([\w-]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>/.exec(rest)
    if (!tag) return [...faults, `no tag: ${rest.slice(0, 60)}`]
    const [whole, end, name = '', attributes = '', empty] = tag
    if (/&(?!#\d+;)/.test(attributes)) faults.push(`a bare & in ${attributes}`)
    if (end === '/') {
      if (open.pop() !== name) faults.push(`</${name}> closes another one`)
    } else if (empty === '') open.push(name)
    rest = rest.slice(whole.length)
  }
  if (open.length > 0) faults.push(`${open.join(', ')} left open`)
  return faults
}

/** What is wrong with a flowchart: each line must be one of the few forms, and each node and edge stand there once. */
export function faultsInMermaid(flowchart: string, graph: OkrGraph): string[] {
  // Within quotes stands nothing that Mermaid gives a meaning, but line breaks and entities of its own.
  const label = String.raw`"(?:[^"\`<>&#%;\\]|<br>|#\d+;)*"`
  const forms = [
    /^flowchart RL$/,
    new RegExp(`^  subgraph u\\d+\\[${label}\\]$`),
    /^ {2}end$/,
    new RegExp(`^ {4}o\\d+\\[${label}\\]$`),
    new RegExp(`^  (?:x\\d+\\(\\[${label}\\]\\)|nothing\\[${label}\\])$`),
    new RegExp(`^  [ou]\\d+ (?:-->|-\\.->)(?:\\|${label}\\|)? [oux]\\d+$`),
    /^ {2}classDef \w+ [\w:#, -]+$/,
    /^ {2}class (?:[oux]\d+,)*[oux]\d+ \w+$/,
    /^ {2}linkStyle (?:\d+,)*\d+ [\w:#, -]+$/,
  ]
  const lines = flowchart.trimEnd().split('\n')
  const strange = lines.filter((line) => !forms.some((form) => form.test(line)))
  return [...strange, ...miscounted(lines, graph, /^ {2,4}([ox]\d+)[[(]/, /^ {2}[ou]\d+ -.*-?>/)]
}

/** The same for the language of Graphviz. */
export function faultsInDot(dot: string, graph: OkrGraph): string[] {
  const label = String.raw`"(?:[^"\\&]|\\[n"\\]|&amp;)*"`
  const attributes = `\\[(?:\\w+=(?:${label}|\\w+)(?:, )?)+\\]`
  const forms = [
    /^digraph okrs \{$/,
    /^ {0,2}\}$/,
    /^ {2}subgraph cluster_u\d+ \{$/,
    new RegExp(`^    label=${label}$`),
    new RegExp(`^  (?:graph|node|edge) ${attributes}$`),
    new RegExp(`^ {2,4}(?:[ox]\\d+|nothing) ${attributes}$`),
    new RegExp(`^  o\\d+ -> [oux]\\d+(?: ${attributes})?$`),
  ]
  const lines = dot.trimEnd().split('\n')
  const strange = lines.filter((line) => !forms.some((form) => form.test(line)))
  return [...strange, ...miscounted(lines, graph, /^ {2,4}([ox]\d+) \[/, /^ {2}o\d+ ->/)]
}

function miscounted(lines: readonly string[], graph: OkrGraph, node: RegExp, edge: RegExp): string[] {
  const ids = lines.flatMap((line) => node.exec(line)?.[1] ?? [])
  const wanted = [...graph.objectives, ...graph.outside].map(({id}) => id)
  const edges = lines.filter((line) => edge.test(line)).length
  return [
    ...(ids.toString() === [...wanted].sort(byPlace(ids)).toString() ? [] : [`nodes ${ids}, not ${wanted}`]),
    ...(edges === graph.edges.length ? [] : [`${edges} edges, not ${graph.edges.length}`]),
  ]
}

/** Objectives stand by unit, so only that each is there once counts. */
const byPlace = (ids: readonly string[]) => (one: string, other: string) => ids.indexOf(one) - ids.indexOf(other)
