import type {RootContent} from 'mdast'
import type {Fields, ParseProblem} from '../../model/index.js'

export interface FrontMatter {
  fields: Fields
  problems: ParseProblem[]
}

export async function frontMatter(_node: RootContent | undefined, _text: string, _base: number): Promise<FrontMatter> {
  return {fields: {}, problems: []}
}
