import {expect, test} from 'vitest'
import {page} from '../../src/format/page.js'
import type {Paint} from '../../src/format/paint.js'

const tags: Paint = (style, text) => `<${style}>${text}</${style}>`

test('a page of Markdown becomes pleasant to read', () => {
  const markdown = `# \`key-result-outcome\`

A key result names **what changes**. See [the guide](https://example.org).

## Examples

- one
  - two

\`\`\`markdown bad
- KR1: Visit **12** schools
\`\`\`
`
  expect(page(markdown, 200, tags)).toBe(`<underline>key-result-outcome</underline>

A key result names <bold>what changes</bold>. See the guide (<underline>https://example.org</underline>).

<bold>Examples</bold>

• one
  • two

    <dim>bad</dim>
    <cyan>- KR1: Visit **12** schools</cyan>
`)
})

test('prose fits the terminal, marks of colour aside', () => {
  const ansi: Paint = (_, text) => `\u001b[1m${text}\u001b[22m`
  expect(page('- Say **what** changes\n', 12, ansi)).toBe('• Say \u001b[1mwhat\u001b[22m\n  changes\n')
})
