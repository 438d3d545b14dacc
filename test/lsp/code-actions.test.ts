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

/** Documents in which one thing is to be taken apart. */
const EN_BARE = (goal: string, result: string) =>
  `# Bakery: OKRs Q2 2027\n\nOwner: Ida\n\n## O1: ${goal}\n\n- KR1: ${result}\n- KR2: Regulars who come every day from 80 to 140\n`
const DE_BARE = (goal: string, result: string) =>
  `# Klinik: OKRs Q2 2027\n\nVerantwortlich: Jonas\n\n## Ziel 1: ${goal}\n\n- KR1: ${result}\n- KR2: Wartezeit in der Aufnahme von 40 auf 15 Minuten senken\n`

test.each<[string, text: string, piece: string, code: string, title: string, result: RegExp]>([
  [
    'the figure of an objective becomes a key result',
    EN_BARE('Grow rye sales by 20%', 'Loaves thrown away from 90 to 60 a day'),
    '20%',
    'objective-qualitative',
    'Say it in words and move the figure to a key result',
    /## O1: Grow rye sales for \[whom\]\n[\s\S]*\n- KR3: Rye sales from \[baseline\] to \[target\] \(\+20%\)/,
  ],
  [
    'an objective is split in two',
    EN_BARE(
      'Win back the regulars of the old town and modernise the bakehouse',
      'Loaves thrown away from 90 to 60 a day',
    ),
    'Win back',
    'objective-single-focus',
    'Make each goal an objective of its own',
    /## O1: Win back the regulars of the old town [^\n]*\n[\s\S]*\n## O2: Modernise the bakehouse/,
  ],
  [
    'a key result is split in two',
    EN_BARE('Regulars find the bread they came for', 'Grow sales to €2m and customer rating to 50'),
    'Grow sales',
    'key-result-single-metric',
    'Make each measure a key result of its own',
    /- KR1: Grow sales to €2m [^\n]*\n- KR\d: Customer rating to 50/,
  ],
  [
    'aus zwei Zielen werden zwei Objectives',
    DE_BARE('Patienten ernst nehmen und die Verwaltung entlasten', 'Beschwerden von 30 auf 12 im Monat senken'),
    'Patienten',
    'objective-single-focus',
    'Aus jedem Ziel ein eigenes Objective machen',
    /## Ziel 1: [^\n]*\n[\s\S]*\n## Ziel 2: /,
  ],
  [
    'aus zwei Messgrößen werden zwei Key Results',
    DE_BARE('Niemand wartet, ohne zu wissen, warum', 'Umsatz auf 2 Mio. € und Weiterempfehlung auf 50 steigern'),
    'Umsatz auf',
    'key-result-single-metric',
    'Aus jeder Messgröße ein eigenes Key Result machen',
    /- KR1: Umsatz auf 2 Mio\. €[^\n]*\n- KR\d: Weiterempfehlung auf 50/,
  ],
])('%s', async (_, text, piece, code, title, result) => {
  const editor = await startEditor({'okrs.md': text}, MODERN)
  await editor.open('okrs.md')
  const codes = async () => (await editor.pulled('okrs.md')).map((diagnostic) => diagnostic.code)
  expect(await codes()).toContain(code)
  const actions = await editor.actions('okrs.md', rangeIn(text, piece), ['quickfix'])
  const action = actions.find((one) => one.title === title)
  expect(actions.map((one) => one.title)).toContain(title)
  if (action) await editor.apply(action)
  expect(editor.text('okrs.md')).toMatch(result)
  expect(await codes()).not.toContain(code)
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
