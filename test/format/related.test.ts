import {describe, expect, test} from 'vitest'
import {type FormatterName, type FormatterOptions, formatters} from '../../src/format/index.js'
import {OPTIONS, printed} from './options.js'
import {finding, result} from './result.js'

const source = '# Ward 3\n\n- KR1: Open shifts , from 9 to 2\n- KR2: Empty shifts from 9 to 2\n'
const [first, last] = [source.indexOf(' ,'), source.indexOf('Empty')]
const twin = finding(source, 'Empty shifts', {
  message: 'It is counted twice.',
  suggestions: [{title: 'Count it once', edits: [{range: [last, last + 5], text: 'Filled'}]}],
  relatedLocations: [
    {filePath: '/project/okrs.md', line: 3, column: 8, endLine: 3, endColumn: 19, message: 'The one | the other'},
    {filePath: '/project/wards/4.md', line: 7, column: 1, endLine: 7, endColumn: 9, message: 'And here'},
  ],
})
const comma = finding(source, ' ,', {
  message: 'A space too many.',
  fix: {edits: [{range: [first, first + 2], text: ','}]},
})

const print = async (name: FormatterName, options: Partial<FormatterOptions> = {}) =>
  printed(await formatters[name]({...OPTIONS, ...options}), [result(source, [comma, twin])])

describe('where else to look', () => {
  test('sarif: as places with what stands there', async () => {
    const {runs} = JSON.parse(await print('sarif'))
    expect(runs[0].results[0].relatedLocations).toBeUndefined()
    expect(runs[0].results[1].relatedLocations).toEqual([
      {
        physicalLocation: {
          artifactLocation: {uri: 'okrs.md'},
          region: {startLine: 3, startColumn: 8, endLine: 3, endColumn: 19},
        },
        message: {text: 'The one | the other'},
      },
      {
        physicalLocation: {
          artifactLocation: {uri: 'wards/4.md'},
          region: {startLine: 7, startColumn: 1, endLine: 7, endColumn: 9},
        },
        message: {text: 'And here'},
      },
    ])
  })

  test('github: below the message', async () => {
    expect(await print('github')).toContain(
      '::It is counted twice.%0A3:8  The one | the other%0Awards/4.md:7:1  And here\n',
    )
  })

  test('markdown: below the message, in its cell', async () => {
    expect(await print('markdown')).toContain(
      '| It is counted twice.<br>3:8  The one \\| the other<br>wards/4.md:7:1  And here<br>',
    )
  })

  test('html: below the message', async () => {
    expect(await print('html')).toContain(
      '<p>It is counted twice.</p><p class="related">3:8  The one | the other</p><p class="related">wards/4.md:7:1  And here</p>',
    )
  })

  test.each(['compact', 'agent'] as const)('%s: left out, for it is short', async (name) => {
    expect(await print(name)).not.toContain('And here')
  })
})

describe('what --fix does', () => {
  test('markdown: among the suggestions', async () => {
    const text = await print('markdown')
    expect(text).toContain('<summary>1 suggestion · 1 fixable with --fix</summary>')
    expect(text).toContain(
      'Line 3: --fix does this\n\n```diff\n- - KR1: Open shifts , from 9 to 2\n+ - KR1: Open shifts, from 9 to 2\n```',
    )
  })

  test('html: among the suggestions', async () => {
    expect(await print('html', {locale: 'de'})).toContain(
      '<summary>--fix macht daraus:</summary><div class="before"><span>Vorher</span><div>- KR1: Open shifts , from 9 to 2</div></div>',
    )
  })

  test('sarif: among the fixes', async () => {
    const {runs} = JSON.parse(await print('sarif'))
    expect(runs[0].results[0].fixes[0].artifactChanges[0].replacements[0].insertedContent.text).toBe(',')
  })
})
