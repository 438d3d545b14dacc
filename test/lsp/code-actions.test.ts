import {expect, test} from 'vitest'
import {COMPANY, GERMAN, TEAM} from './documents.js'
import {MODERN, PLAIN, rangeIn, startEditor} from './editor.js'

const FILES = {'company.md': COMPANY, 'service.md': TEAM, 'werkstatt.md': GERMAN}
const TASK = 'Publish 12 articles about the sleeping car'

test('a suggestion is a quick fix; applied, its finding is gone', async () => {
  const editor = await startEditor(FILES, MODERN)
  await editor.open('service.md')
  expect((await editor.pulled('service.md')).map(({code}) => code)).toEqual(['key-result-outcome'])
  const [first] = await editor.actions('service.md', rangeIn(TEAM, TASK), ['quickfix'])
  expect(first).toMatchObject({kind: 'quickfix', isPreferred: true, diagnostics: [{code: 'key-result-outcome'}]})
  if (first) await editor.apply(first)
  expect((await editor.pulled('service.md')).map(({code}) => code)).toEqual(['placeholder-free'])
})

test('slots are places to jump to where the editor knows snippets, and plain text where it does not', async () => {
  const [modern, plain] = [await startEditor(FILES, MODERN), await startEditor(FILES, PLAIN)]
  for (const editor of [modern, plain]) await editor.open('service.md')
  const [jumping] = await modern.actions('service.md', rangeIn(TEAM, TASK), ['quickfix'])
  const [still] = await plain.actions('service.md', rangeIn(TEAM, TASK), ['quickfix'])
  expect(JSON.stringify(jumping?.edit)).toMatch(/"kind":"snippet","value":"[^"]*\$\{1:\[/)
  expect(JSON.stringify(still?.edit?.changes)).toMatch(/"newText":"[^"$]*\[/)
})

test('the edits name the version of the text that they were made for', async () => {
  const editor = await startEditor(FILES, MODERN)
  await editor.open('service.md')
  await editor.change('service.md', [{text: TEAM.replace('12 articles', '14 articles')}])
  const [action] = await editor.actions('service.md', rangeIn(TEAM, TASK), ['quickfix'])
  expect(action?.edit?.documentChanges).toMatchObject([{textDocument: {version: 2}}])
})

test('silencing a rule asks for a reason and is never preferred; explaining is a command', async () => {
  const editor = await startEditor(FILES, MODERN)
  await editor.open('service.md')
  const actions = await editor.actions('service.md', rangeIn(TEAM, TASK), ['quickfix'])
  const silence = actions.find(({title}) => title === 'Silence key-result-outcome here, with a reason')
  expect(silence).toBeDefined()
  expect(silence?.isPreferred).toBeUndefined()
  if (silence) await editor.apply(silence)
  expect(editor.text('service.md')).toContain(
    `- KR2: ${TASK} <!-- okr-lint-disable-line key-result-outcome -- [why] -->\n`,
  )
  expect((await editor.pulled('service.md')).map(({code}) => code)).toEqual(['directive-reasonless'])

  const explain = actions.find(({command}) => command?.command === 'okr-lint.explain')
  const page = await editor.request('workspace/executeCommand', {...explain?.command})
  expect(page).toMatch(/^# key-result-outcome\n/)
  expect(editor.sent.find(({method}) => method === 'window/showDocument')?.params).toMatchObject({
    uri: expect.stringMatching(/rules\/key-result-outcome\.md$/),
  })
})

test.each([
  [
    'service.md',
    TEAM,
    TASK,
    'Make this key result an initiative',
    /- KR1: [^\n]+\n\nInitiatives?:?\n+- Publish 12 articles/,
  ],
  [
    'werkstatt.md',
    GERMAN,
    '8 Schulungen',
    'Aus dem Key Result eine Initiative machen',
    /Initiativen:?\n+- 8 Schulungen durchführen/,
  ],
])('a task in %s becomes an initiative', async (file, text, piece, title, result) => {
  const editor = await startEditor(FILES, MODERN)
  await editor.open(file)
  const actions = await editor.actions(file, rangeIn(text, piece), ['refactor.rewrite'])
  const action = actions.find((one) => one.title === title)
  expect(actions.map((one) => one.title)).toContain(title)
  if (action) await editor.apply(action)
  expect(editor.text(file)).toMatch(result)
})

test('owner, cycle and a parent from the company are added where they are missing', async () => {
  const bare =
    '# Kitchen team\n\n## O1: Guests taste where the food comes from\n\n- KR1: Dishes from the region from 20 % to 60 %\n'
  const editor = await startEditor({'company.md': COMPANY, 'kitchen.md': bare}, MODERN)
  await editor.open('kitchen.md')
  const actions = await editor.actions('kitchen.md', rangeIn(bare, 'Guests taste'), ['refactor'])
  const titles = actions.map(({title}) => title)
  expect(titles).toContain('Add an owner')
  expect(titles.some((title) => /^Add the cycle 20\d\d-Q[1-4]$/.test(title))).toBe(true)
  const parent = actions.find(
    ({title}) => title === 'Contributes to company/O1: Guests trust the night trains of the region',
  )
  expect(parent).toBeDefined()
  if (parent) await editor.apply(parent)
  expect(editor.text('kitchen.md')).toContain('\nParent: company/O1\n')
})

test('an owner of all goals is an owner of each', async () => {
  const text = TEAM.replace('cycle:', 'owner: Mira\ncycle:').replace('Owner: Mira\n', '')
  const editor = await startEditor({'company.md': COMPANY, 'service.md': text}, MODERN)
  await editor.open('service.md')
  const actions = await editor.actions('service.md', rangeIn(text, 'Guests find'), ['refactor'])
  expect(actions.map(({title}) => title)).not.toContain('Add an owner')
})

test('what can be fixed without a thought is fixed all at once', async () => {
  const text = TEAM.replace('Parent:', '<!-- okr-lint-disable-next-line key-result-count -- never needed -->\nParent:')
  const editor = await startEditor({'company.md': COMPANY, 'service.md': text}, MODERN)
  await editor.open('service.md')
  expect((await editor.pulled('service.md')).find(({code}) => code === 'directive-unused')?.tags).toEqual([1])
  const [all, ...others] = await editor.actions('service.md', rangeIn(text, TASK), ['source.fixAll'])
  expect([all?.kind, others]).toEqual(['source.fixAll.okr-lint', []])
  if (all) await editor.apply(all)
  expect(editor.text('service.md')).toBe(TEAM)
})
