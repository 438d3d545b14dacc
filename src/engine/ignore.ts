/** Whether a statement contains one of the phrases (letter case aside) or matches one of the `/regexes/`. */
export function ignores(patterns: readonly string[], text: string): boolean {
  return patterns.some((pattern) => {
    const regex = /^\/(.+)\/([a-z]*)$/.exec(pattern)
    return regex?.[1] ? new RegExp(regex[1], regex[2]).test(text) : text.toLowerCase().includes(pattern.toLowerCase())
  })
}
