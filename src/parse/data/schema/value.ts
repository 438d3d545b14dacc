import type {DataNode, ScalarNode} from '../node.js'

/** The plain value of a piece of data, as a validator takes it. */
export function valueOfNode(node: DataNode): unknown {
  if (node.kind === 'scalar') return scalarValue(node)
  if (node.kind === 'list') return node.items.map(valueOfNode)
  return Object.fromEntries(
    node.entries.filter(({key}) => key !== '<<').map(({key, value}) => [key, valueOfNode(value)]),
  )
}

function scalarValue({text: {text}, isText}: ScalarNode): unknown {
  if (isText) return text
  if (/^(?:null|~)?$/i.test(text)) return null
  if (/^(?:true|false)$/i.test(text)) return text.toLowerCase() === 'true'
  const number = Number(text.replace(/_/g, ''))
  return Number.isNaN(number) ? text : number
}
