import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createWorkspace, type LintWorkspace} from '../../src/index.js'

const DAY = '2027-05-03'

const lines = (...parts: string[]) => `${parts.join('\n')}\n`

const company = (second: string) =>
  lines(
    '# Lakeside clinics: OKRs Q2 2027',
    '',
    'Level: company',
    '',
    '## O1: Patients go home sooner and stay well',
    '',
    '- KR1.1: Readmissions within 30 days from 9.5% to 6%',
    '',
    `## O2: ${second}`,
    '',
    '- KR2.1: Nurses who leave within a year from 22% to 14%',
  )

const team = (unit: string, parent: string, more: string[] = []) =>
  lines(
    `# ${unit}: OKRs Q2 2027`,
    '',
    'Level: team',
    `Team: ${unit}`,
    ...more,
    '',
    '## O1: Nobody waits without knowing why',
    '',
    `Parent: ${parent}`,
    '',
    `- KR1.1: Patients who wait more than an hour at ${unit} from 30 to 8 a day`,
  )

const idsOf = async (workspace: LintWorkspace, file: string) =>
  (await workspace.resultOf(file))?.messages.map(({ruleId}) => ruleId).filter((id) => id?.startsWith('alignment'))

describe('a workspace', () => {
  it('says again what has changed for others, and only for them', async () => {
    const workspace = await createWorkspace({today: DAY})
    await workspace.update('company.md', company('Nurses are glad that they came to us'))
    await workspace.update('teams/intake.md', team('Intake', 'COMPANY/O2'))
    await workspace.update('teams/ward.md', team('Ward', 'COMPANY/O1'))
    expect(workspace.changed()).toEqual(['company.md', 'teams/intake.md', 'teams/ward.md'])
    expect(await idsOf(workspace, 'teams/intake.md')).toEqual([])

    await workspace.update('company.md', company('Nurses are glad').replace('## O2', '## O4'))
    expect(workspace.changed()).toEqual(['company.md', 'teams/intake.md'])
    expect(await idsOf(workspace, 'teams/intake.md')).toEqual(['alignment-resolves'])

    await workspace.update('company.md', company('Nurses are glad that they came to us'))
    expect(workspace.changed()).toEqual(['company.md', 'teams/intake.md'])
    expect(await idsOf(workspace, 'teams/intake.md')).toEqual([])
  })

  it('leads from one file to the other', async () => {
    const workspace = await createWorkspace({today: DAY})
    await workspace.update('a.md', team('Intake', 'Ward/O1'))
    await workspace.update('b.md', team('Ward', 'Intake/O1'))
    const found = (await workspace.results()).flatMap(({messages}) => messages)
    const [loop, ...others] = found.filter(({ruleId}) => ruleId === 'alignment-acyclic')
    expect(others).toEqual([])
    expect(loop?.relatedLocations).toMatchObject([{filePath: 'a.md', line: 6}])
  })

  it('keeps what a file silences', async () => {
    const workspace = await createWorkspace({today: DAY})
    await workspace.update('company.md', company('Nurses are glad that they came to us'))
    const silenced = team('Intake', 'COMPANY/O7', [
      '',
      '<!-- okr-lint-disable alignment-resolves -- comes next week -->',
    ])
    await workspace.update('teams/intake.md', silenced)
    const result = await workspace.resultOf('teams/intake.md')
    expect(result?.suppressedMessages.map(({ruleId}) => ruleId)).toContain('alignment-resolves')
  })

  it('forgets a file', async () => {
    const workspace = await createWorkspace({today: DAY})
    await workspace.update('company.md', company('Nurses are glad that they came to us'))
    await workspace.update('teams/intake.md', team('Intake', 'COMPANY/O9'))
    workspace.remove('company.md')
    expect(workspace.files()).toEqual(['teams/intake.md'])
    expect(await workspace.resultOf('company.md')).toBeUndefined()
    expect(await idsOf(workspace, 'teams/intake.md')).toEqual([])
  })
})

const FILES = [
  'company.md',
  'departments/care.md',
  'departments/it.md',
  'teams/intake.md',
  'teams/ward.md',
  'teams/lab.md',
]
const TEXTS = [
  company('Nurses are glad that they came to us'),
  company('Nobody waits without knowing why'),
  company('Nurses are glad').replace('## O2', '## O-LC-2'),
  ...['Intake', 'Ward', 'Care'].flatMap((unit) =>
    ['COMPANY/O2', 'O2', 'O9', 'Ward/O1', 'Inteke/O1', 'O-LC-2', 'Nurses are glad that they came to us'].map((parent) =>
      team(unit, parent),
    ),
  ),
  team('Care', 'O1').replace('Level: team', 'Level: department'),
  team('Lab', '[Objective 2](../company.md#o2-nurses-are-glad-that-they-came-to-us)'),
  team('Lab', '[[company#O2]]'),
  team('Lab', '../company.md#o9'),
  team('Lab', 'O1', ['Depends on: Ward']),
  team('Ward', 'O1', ['Cycle: Q3 2027']),
  '# Notes\n',
]

const step = fc.oneof(
  {weight: 4, arbitrary: fc.record({file: fc.constantFrom(...FILES), text: fc.constantFrom(...TEXTS)})},
  {weight: 1, arbitrary: fc.record({file: fc.constantFrom(...FILES), text: fc.constant(undefined)})},
)

it('answers after any changes as one that has just read the same files', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, {minLength: 2, maxLength: 12}), async (steps) => {
      const workspace = await createWorkspace({today: DAY})
      const files = new Map<string, string>()
      for (const {file, text} of steps) {
        if (text === undefined) {
          workspace.remove(file)
          files.delete(file)
        } else {
          await workspace.update(file, text)
          files.set(file, text)
        }
        // Looking something up in between is what an editor does, and what could leave a stale answer behind.
        workspace.changed()
      }
      const fresh = await createWorkspace({today: DAY, light: true})
      for (const [file, text] of files) await fresh.update(file, text)
      expect(await workspace.results()).toEqual(await fresh.results())
    }),
    {numRuns: 40},
  )
}, 120_000)
