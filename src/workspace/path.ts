/** With `/` between the parts and without `.`, `..` and empty ones. */
export function normalPath(path: string): string {
  const parts: string[] = []
  for (const part of path.replace(/\\/g, '/').split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}

/** What a link in the file `from` leads to. */
export function linkedPath(from: string, link: string): string {
  if (link.startsWith('/')) return normalPath(link)
  const folder = normalPath(from).split('/').slice(0, -1).join('/')
  return normalPath(`${folder}/${link}`)
}

/** How many folders two files have in common from the root on. */
export function sharedFolders(one: string, other: string): number {
  const [first, second] = [normalPath(one).split('/').slice(0, -1), normalPath(other).split('/').slice(0, -1)]
  const end = first.findIndex((part, index) => part !== second[index])
  return end < 0 ? first.length : end
}
