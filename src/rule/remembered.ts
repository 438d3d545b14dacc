/**
 * Asks once for each object, and for each aspect of it. In a workspace all goals are looked at whenever one document
 * changes; what those of the others say has been read before.
 *
 * @param find depends on nothing else.
 */
export function remembered<Subject extends object, Answer, Aspect extends readonly string[] = []>(
  find: (subject: Subject, ...aspect: Aspect) => Answer,
): (subject: Subject, ...aspect: Aspect) => Answer {
  const answers = new WeakMap<Subject, Map<string | undefined, Answer>>()
  return (subject, ...aspect) => {
    const known = answers.get(subject) ?? new Map<string | undefined, Answer>()
    if (known.size === 0) answers.set(subject, known)
    const key = aspect[0]
    const before = known.get(key)
    if (before !== undefined) return before
    const answer = find(subject, ...aspect)
    known.set(key, answer)
    return answer
  }
}
