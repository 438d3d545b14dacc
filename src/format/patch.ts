import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'

/** What turns one text into another, as `git apply` and `patch` read it; empty where nothing does. */
export function patch(name: string, before: string, after: string): string {
  if (before === after) return ''
  const file = name.replaceAll('\\', '/').replace(/^\/+/, '')
  return createTwoFilesPatch(`a/${file}`, `b/${file}`, before, after, '', '', {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
