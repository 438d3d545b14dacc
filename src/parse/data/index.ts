import type {Format, OkrDocument} from '../../model/index.js'

export async function parseData(
  _text: string,
  _format: Format,
  filePath: string | undefined,
): Promise<Omit<OkrDocument, 'text' | 'format'>> {
  return {...(filePath === undefined ? {} : {filePath}), fields: {}, sets: [], problems: []}
}
