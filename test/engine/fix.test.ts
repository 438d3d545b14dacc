import fc from 'fast-check'
import {expect, test} from 'vitest'
import {applyFixes} from '../../src/engine/fix.js'
import {fixText} from '../../src/index.js'

const fix = (start: number, end: number, text = '') => ({
  fix: {edits: [{range: [start, end] as [number, number], text}]},
})

test('fixes that meet wait for the next pass', () => {
  const items = [fix(0, 2, 'A'), fix(1, 3, 'B'), fix(4, 4, 'C'), fix(4, 5), {}, fix(6, 7, 'D')]
  const {text, applied} = applyFixes('0123456789', items)
  expect(text).toBe('A23C45D789')
  expect(applied).toEqual([items[0], items[2], items[5]])
})

test('any fixes can be applied, and all within some passes', () => {
  const item = fc
    .tuple(fc.nat(20), fc.nat(5), fc.string({maxLength: 3}))
    .map(([at, length, text]) => fix(at, at + length, text))
  fc.assert(
    fc.property(fc.array(item, {minLength: 1, maxLength: 8}), (items) => {
      const {applied} = applyFixes('x'.repeat(25), items)
      expect(applied).toContain(items[0])
    }),
  )
})

test('a fix that makes room for another is followed by it', {timeout: 30_000}, async () => {
  const text = `# Choir OKRs

<!-- okr-lint-disable objective-qualitative -- so -->

## Objective 1: Sing like one

<!-- okr-lint-enable -->

- KR1: Singers from 12 to 20
- KR2: Concerts from 2 to 5
`
  const fixed = await fixText(text, {config: {extends: [], rules: {'objective-qualitative': 'warn'}}})
  expect(fixed.text).toBe(text.replace(/<!--.*-->\n\n/g, ''))
  expect(fixed).toMatchObject({fixed: 2, result: {messages: []}})
})

test('a document without directives is left alone', async () => {
  const text = '## Objective: Grow revenue by 25%\n\n- KR1: Launch the checkout\n'
  expect(await fixText(text)).toMatchObject({text, fixed: 0})
})
