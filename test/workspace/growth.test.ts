import {expect, test} from 'vitest'
import {createWorkspace} from '../../src/index.js'
import {rules} from '../../src/lint.js'

const config = {
  extends: [],
  rules: Object.fromEntries(rules.flatMap(({id, workspace}) => (workspace ? [[id, 'warn' as const]] : []))),
}

/** One of so many files: a company, an area for each ten, and crews that support the goals of their area. */
function file(seed: number, of: number, town: string): {filePath: string; text: string} {
  const areas = Math.ceil(of / 10)
  const [level, name, above] =
    seed === 0
      ? ['company', 'Company', undefined]
      : seed <= areas
        ? ['department', `Area ${seed}`, 'company']
        : ['team', `Crew ${seed}`, `Area ${1 + (seed % areas)}`]
  const goal = `## O1: Guests of street ${seed} in ${town} come back\n\n${above ? `Parent: ${above}/O1\n\n` : ''}- KR1: Calls from street ${seed} in ${town} from 90 to 30\n`
  return {filePath: `${level}s/${seed}.md`, text: `# ${name}: OKRs Q1 2027\n\nLevel: ${level}\n\n${goal}`}
}

/** Milliseconds for the graph of so many files and the rules on it, once the files are read. */
async function costOf(files: number, town: string): Promise<number> {
  const workspace = await createWorkspace({config, light: true, today: '2027-02-10'})
  for (let seed = 0; seed < files; seed++) {
    const {filePath, text} = file(seed, files, town)
    await workspace.update(filePath, text)
  }
  const before = performance.now()
  await workspace.results()
  const cost = performance.now() - before
  expect(workspace.graph().parents.filter(({resolution}) => resolution.kind === 'goal')).toHaveLength(files - 1)
  return cost
}

test('three times the files cost a fifth more than three times as much at most, with twofold slack', async () => {
  // What was read before is remembered, so each run has a town of its own. Few goals are all remembered at once and cost
  // next to nothing, so the smaller number is one that is not.
  const small = await costOf(400, 'Arle')
  const large = await costOf(1_200, 'Bern')
  expect(large / small).toBeLessThan(2 * 3 * 1.2)
}, 120_000)
