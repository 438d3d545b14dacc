import type {OkrGraph} from '../../graph/index.js'

export {renderDot} from './dot.js'

import type {GraphFormatOptions} from './mermaid.js'

export {type GraphFormatOptions, renderMermaid} from './mermaid.js'

/** The graph as a picture in SVG; what lays it out is loaded only now. */
export async function renderSvg(graph: OkrGraph, options: GraphFormatOptions = {}): Promise<string> {
  const {svg} = await import('./svg/index.js')
  return svg(graph, options)
}
