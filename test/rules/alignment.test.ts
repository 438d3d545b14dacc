import {describe, expect, it, vi} from 'vitest'
import acyclic from '../../rules/alignment-acyclic.js'
import level from '../../rules/alignment-level.js'
import notCopied from '../../rules/alignment-not-copied.js'
import resolves from '../../rules/alignment-resolves.js'
import {applyEdits, createWorkspace} from '../../src/index.js'
import {testRule} from '../../src/rule/index.js'

// Every case parses several documents.
vi.setConfig({testTimeout: 30_000})

/** A file of one unit: `objectives` are a title and its parent each. */
const file = (head: string, ...objectives: readonly (readonly [title: string, parent?: string])[]) =>
  `# OKRs 2027\n\n${head}\n\n${objectives
    .map(([title, parent], index) => {
      const number = index + 1
      return `## Objective ${number}: ${title}\n\n${parent ? `Parent: ${parent}\n\n` : ''}- KR${number}.1: Calls about ${title.split(' ').at(-1)} from 90 to 30\n\n`
    })
    .join('')}`

const COMPANY = 'Level: company\nUnit name: Harbour'
const team = (name: string) => `Level: team\nTeam: ${name}`
const department = (name: string) => `Level: department\nDepartment: ${name}`

const company = file(COMPANY, ['Ships leave on time'], ['Neighbours sleep well'])

describe('alignment-resolves', () => {
  it('finds parents that are not there', () =>
    testRule(resolves, {
      quiet: [
        file(team('Cranes'), ['Nobody waits', 'O99']),
        file(team('Cranes'), ['Nobody waits', 'COMPANY/O99']),
        file(COMPANY, ['Ships leave'], ['Nobody waits', 'O1'], ['Pilots rest', '[[O1]]']),
        {text: file(team('Cranes'), ['Nobody waits', 'O2']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'company/o2']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'O2: neighbours sleep']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'KR1.1']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'https://goals.example/O9']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'Strategiesäule Service']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'our promise to O9']), beside: {'company.md': company}},
        {
          text: file(team('Cranes'), ['Nobody waits', 'GROUP/O9']),
          beside: {'company.md': company},
          options: {externalPrefixes: ['Group']},
        },
        {
          text: file(team('Cranes'), ['Nobody waits', 'O9']).replace('Parent:', 'Status: dropped\nParent:'),
          beside: {'company.md': company},
        },
        {
          text: file(team('Cranes'), ['Nobody waits', 'O9']),
          beside: {'company.md': company.replaceAll(/ \d:/g, ':').replaceAll(/KR\d\.\d/g, 'KR')},
        },
      ],
      loud: [
        {text: file(team('Cranes'), ['Nobody waits', 'O99']), beside: {'company.md': company}, says: 'missing'},
        {text: file(team('Cranes'), ['Nobody waits', 'COMPANY/O9']), beside: {'company.md': company}, says: 'missing'},
        {text: file(team('Cranes'), ['Nobody waits', 'COMPNY/O2']), beside: {'company.md': company}, says: 'unit'},
        {text: file(team('Kräne'), ['Niemand wartet', 'FRIMA/O2']), beside: {'company.md': company}, says: 'unit'},
        {text: file(COMPANY, ['Ships leave'], ['Nobody waits', 'O7']), says: 'missing'},
        {
          text: file(COMPANY, ['Ships leave'], ['Nobody waits']).replace('Objective 2', 'Objective 1'),
          beside: {'team.md': file(team('Cranes'), ['Nobody is hurt', 'Company/O1'])},
          says: 'twice',
        },
        {
          text: file(team('Cranes'), ['Nobody waits', 'COMPANY/O1']),
          beside: {'company.md': company},
          options: {coverage: true},
          says: 'unsupported',
        },
      ],
    }))
})

describe('alignment-resolves offers what was meant', () => {
  const own = file(COMPANY, ['Ships leave on time'], ['Neighbours sleep well'])
    .replace('Objective 1', 'O-OPS-1')
    .replace('Objective 2', 'O-CR-1')
  const beside = {'company.md': own}
  const cranes = (parent: string) => file(team('Cranes'), ['Nobody waits', parent])
  const kraene = (parent: string) =>
    file(team('Kräne'), ['Niemand wartet', parent])
      .replace('Calls about', 'Anrufe wegen')
      .replace('Parent', 'Elternziel')
  const hafen = {'firma.md': file(COMPANY, ['Schiffe legen pünktlich an der Mole an'], ['Die Stadt schläft gut'])}

  it('for an id and for a quoted title', () =>
    testRule(resolves, {
      quiet: [
        {text: cranes('O-OPS-1'), beside},
        // Another tool, another team, a goal that is kept elsewhere.
        {text: cranes('JIRA-1'), beside},
        {text: cranes('O-HR-1'), beside},
        {text: cranes('O-OPS-7'), beside},
        {text: cranes('“Ships leave on time”'), beside},
        {text: cranes('“Shipss leave on time”'), beside},
        {text: cranes('O-OP-1'), beside},
        {text: cranes('“Our promise to the town”'), beside},
        // Without marks it is free text.
        {text: cranes('Ships always leave on time here'), beside},
        cranes('“Ships always leave on time here”'),
        {text: kraene('„Strategiesäule Service“'), beside: hafen},
        {text: kraene('„Schiffe legen pünktlich an der Mole an“'), beside: hafen},
      ],
      loud: [
        {text: cranes('O-OSP-1'), beside, says: 'unknown'},
        {text: cranes('O-OPSS-1'), beside, says: 'unknown'},
        {text: cranes('“Ships leave on tiem”'), beside, says: 'unknown'},
        {text: cranes('O-RC-1'), beside, says: 'unknown'},
        {text: cranes('“Ships always leave on time here”'), beside, says: 'unknown'},
        {text: kraene('„Unsere Schiffe legen an der Mole an“'), beside: hafen, says: 'unknown'},
      ],
    }))

  it.each([
    [cranes('O-OSP-1'), own, 'Did you mean O-OPS-1?'],
    [cranes('“Ships always leave on time here”'), own, 'Did you mean O-OPS-1?'],
    [cranes('KR11'), company, 'Did you mean KR1.1?'],
    [cranes('O22'), company, 'Did you mean O2?'],
    [cranes('O9'), company, 'Name another parent'],
    [
      cranes('“Ships always leave on time here”'),
      own.replace('O-OPS-1', 'Objective'),
      'Did you mean “Ships leave on time”?',
    ],
    [kraene('„Unsere Schiffe legen an der Mole an“'), hafen['firma.md'], 'Meinten Sie O1?'],
  ])('%#', async (text, above, title) => {
    const locale = text.includes('Niemand') ? 'de' : 'en'
    const workspace = await createWorkspace({config: {extends: [], locale, rules: {'alignment-resolves': 'error'}}})
    await workspace.update('company.md', above)
    await workspace.update('teams/cranes.md', text)
    const result = await workspace.resultOf('teams/cranes.md')
    expect(result?.messages.flatMap(({suggestions}) => suggestions.map((one) => one.title))).toEqual([title])
    const [edits = []] = result?.messages.flatMap(({suggestions}) => suggestions.map((one) => one.edits)) ?? []
    await workspace.update('teams/cranes.md', applyEdits(text, edits))
    const left = await workspace.resultOf('teams/cranes.md')
    expect(left?.messages).toEqual([])
  })
})

describe('alignment-acyclic', () => {
  it('finds circles', () =>
    testRule(acyclic, {
      quiet: [
        file(COMPANY, ['Ships leave'], ['Nobody waits', 'O1'], ['Pilots rest', 'O1']),
        file(team('Cranes'), ['Nobody waits', 'O2'], ['Nobody is hurt', 'O1']),
        file('', ['Nobody waits', 'O1']),
        {text: file(team('Cranes'), ['Nobody waits', 'O1']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'Company/O1']), beside: {'company.md': company}},
        {
          text: file(team('Cranes'), ['Nobody waits', 'Pilots/O1']),
          beside: {'pilots.md': file(team('Pilots'), ['Ships are met', 'Company/O1']), 'company.md': company},
        },
        {
          text: file(`${team('Cranes')}\nCycle: Q1 2027`, ['Nobody waits', 'Pilots/O1']),
          beside: {'pilots.md': file(`${team('Pilots')}\nCycle: Q2 2027`, ['Ships are met', 'Cranes/O1'])},
        },
      ],
      loud: [
        {text: file(COMPANY, ['Ships leave', 'O2'], ['Nobody waits', 'O1']), says: 'loop'},
        {text: file(COMPANY, ['Ships leave', 'O1']), says: 'self'},
        {
          text: file(team('Cranes'), ['Nobody waits', 'Pilots/O1']),
          beside: {'pilots.md': file(team('Pilots'), ['Ships are met', 'Cranes/O1'])},
          says: 'loop',
        },
        {
          text: file(team('Kräne'), ['Niemand wartet', 'Hafenbetrieb/O1']),
          beside: {
            'bereich.md': file(department('Hafenbetrieb'), ['Schiffe legen pünktlich ab', 'Lotsen/O1']),
            'lotsen.md': file(team('Lotsen'), ['Schiffe werden abgeholt', 'Kräne/O1']),
          },
          says: 'loop',
        },
        {text: file(team('Kräne'), ['Niemand wartet', 'Kräne/O1']), says: 'self'},
      ],
    }))
})

describe('alignment-level', () => {
  const quay = file(department('Quay'), ['Berths are free', 'Company/O1'])

  it('finds links that skip a level which is there', () =>
    testRule(level, {
      quiet: [
        {text: file(team('Cranes'), ['Nobody waits', 'Company/O1']), beside: {'company.md': company}},
        {text: file(team('Cranes'), ['Nobody waits', 'Quay/O1']), beside: {'company.md': company, 'quay.md': quay}},
        {
          text: file(team('Cranes'), ['Nobody waits', 'Company/O1: the law asks it of all']),
          beside: {'company.md': company, 'quay.md': quay},
        },
        {
          text: file(`${team('Cranes')}\nCycle: Q1 2027`, ['Nobody waits', 'Company/O1']),
          beside: {
            'company.md': company,
            'quay.md': file(`${department('Quay')}\nCycle: Q2 2027`, ['Berths are free']),
          },
        },
        {
          text: file('Unit name: Cranes', ['Nobody waits', 'Company/O1']),
          beside: {'company.md': company, 'quay.md': quay},
        },
        {
          text: file(team('Stabsstelle Recht'), ['Niemand wartet', 'Company/O1']),
          beside: {'company.md': company, 'quay.md': quay},
        },
      ],
      loud: [
        {
          text: file(team('Cranes'), ['Nobody waits', 'Company/O1']),
          beside: {'company.md': company, 'quay.md': quay},
          says: 'skip',
        },
        {
          text: file(team('Kräne'), ['Niemand wartet', 'Unternehmen/O1: weil das so ist']),
          beside: {'company.md': company, 'kai.md': file(department('Kai'), ['Liegeplätze sind frei'])},
          options: {allowReason: false},
          says: 'skip',
        },
        {
          text: file('Level: person\nTeam: Nils', ['Nobody waits', 'Company/O1']),
          beside: {'company.md': company, 'quay.md': quay},
          says: 'skip',
        },
      ],
    }))
})

describe('alignment-not-copied', () => {
  const europe = `# OKRs 2027\n\n${COMPANY}\n\n## Objective 1: Shippers all over the Baltic think of us first\n\n- KR1.1: Share of cargo from Baltic ports from 18% to 30%\n`
  const ostsee = `# OKRs 2027\n\n${COMPANY}\n\n## Objective 1: Reedereien an der ganzen Ostsee denken zuerst an uns\n\n- KR1.1: Anteil der Ladung aus Ostseehäfen von 18 % auf 30 %\n`
  const own = (name: string, objective: string, keyResult: string, parent = 'Company/O1') =>
    `# OKRs 2027\n\n${team(name)}\n\n## Objective 1: ${objective}\n\nParent: ${parent}\n\n- KR1.1: ${keyResult}\n`

  it('finds English goals that repeat the one above', () => {
    const beside = {'company.md': europe}
    return testRule(notCopied, {
      quiet: [
        {text: own('Sales', 'Captains feel that we speak their language', 'Offers in Polish from 0 to 60'), beside},
        {
          text: own('Sales', 'Captains feel at home', 'Share of cargo from Baltic ports from 18% to 30% (shared)'),
          beside,
        },
        {text: own('Sales', 'Captains feel at home', 'Share of cargo from Polish ports from 2% to 6%'), beside},
        {text: own('Sales', 'Captains feel at home', 'Share of cargo from Baltic ports from 18% to 40%'), beside},
        {text: own('Sales', 'Think Baltic first', 'Offers in Polish from 0 to 60'), beside},
        {
          text: own('Sales', '30% of cargo comes from Baltic ports', 'Offers in Polish from 0 to 60'),
          beside: {
            'company.md': europe.replace(
              'Share of cargo from Baltic ports from 18% to 30%',
              '30% of cargo comes from Baltic ports',
            ),
          },
          options: {cascade: 'allow'},
        },
        {
          text: own('Sales', 'Captains feel at home', 'Calls answered within a day from 60% to 95%'),
          beside: {
            'last.md': `${own('Sales', 'Captains trust us', 'Calls answered within a day from 60% to 95%')}`.replace(
              '2027',
              'Q1 2026',
            ),
          },
        },
      ],
      loud: [
        {
          text: own('Sales', 'Help shippers all over the Baltic think of us first', 'Offers in Polish from 0 to 60'),
          beside,
          says: 'copied',
        },
        {
          text: own('Sales', 'Captains feel at home', 'Share of cargo from Baltic ports from 18% to 30%'),
          beside,
          says: 'copied',
        },
        {
          text: own(
            'Sales',
            'Captains all feel at home here',
            'Offers in Polish from 0 to 60',
            'captains all feel at home here',
          ),
          says: 'copied',
        },
      ],
    })
  })

  it('finds German goals that repeat the one above', () => {
    const beside = {'firma.md': ostsee}
    return testRule(notCopied, {
      quiet: [
        {text: own('Vertrieb', 'Kapitäne fühlen sich bei uns zu Hause', 'Angebote auf Polnisch von 0 auf 60'), beside},
        {
          text: own(
            'Vertrieb',
            'Kapitäne fühlen sich wohl',
            'Anteil der Ladung aus Ostseehäfen von 18 % auf 30 % (gemeinsam)',
          ),
          beside,
        },
        {
          text: own('Vertrieb', 'Kapitäne fühlen sich wohl', 'Anteil der Ladung aus Nordseehäfen von 18 % auf 30 %'),
          beside,
        },
      ],
      loud: [
        {
          text: own(
            'Vertrieb',
            'Wir helfen dabei: Reedereien an der ganzen Ostsee denken zuerst an uns',
            'Angebote auf Polnisch von 0 auf 60',
          ),
          beside,
          says: 'copied',
        },
        {
          text: own('Vertrieb', 'Kapitäne fühlen sich wohl', 'Anteil der Ladung aus Ostseehäfen von 18 % auf 30 %'),
          beside,
          says: 'copied',
        },
      ],
    })
  })
})
