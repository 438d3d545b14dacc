import {describe, it} from 'vitest'
import alignmentParent from '../../rules/alignment-parent.js'
import keyResultCount from '../../rules/key-result-count.js'
import objectiveCount from '../../rules/objective-count.js'
import hasKeyResults from '../../rules/objective-has-key-results.js'
import {testRule} from '../../src/rule/index.js'

/** An objective with so many key results, as a section of a document. */
const section = (number: number, keyResults: number, notes = '') =>
  `## Objective ${number}: Guests of house ${'ABCDEFGH'[number]} feel at home\n\n${notes}${Array.from(
    {length: keyResults},
    (_, index) => `- KR${index + 1}: Rooms that are ready on time from ${50 + index}% to ${80 + index}%\n`,
  ).join('')}\n`

const document = (...sections: string[]) => `# OKRs of the hotel, Q2 2027\n\n${sections.join('')}`

const many = (count: number) => document(...Array.from({length: count}, (_, index) => section(index + 1, 2)))

describe('objective-has-key-results', () => {
  it('leaves what is closed and what is a draft in peace', () =>
    testRule(hasKeyResults, {
      quiet: [
        document(section(1, 2), section(2, 3)),
        document(section(1, 2), section(2, 0, 'Status: dropped\n\n')),
        {
          text: document(section(1, 2), section(2, 0, 'Status: draft\n\n')),
          options: {draftSeverity: 'off'},
        },
        // A goal of the house that its sections reach.
        `${document(section(1, 0))}${section(2, 2).replace('## ', '### ')}${section(3, 2).replace('## ', '### ')}`,
      ],
      loud: [
        {text: document(section(1, 2), section(2, 0)), says: 'none'},
        {text: `${document(section(1, 0))}${section(2, 0).replace('## ', '### ')}`, says: ['none', 'none']},
        {text: document(section(1, 2), section(2, 0), section(3, 0)), says: ['none', 'none']},
      ],
    }))
})

describe('key-result-count', () => {
  it('counts what is to be reached', () =>
    testRule(keyResultCount, {
      quiet: [
        document(section(1, 2)),
        document(section(1, 5)),
        document(section(1, 0), section(2, 3)),
        {text: document(section(1, 1)), options: {min: 1}},
        {text: document(section(1, 7)), options: {max: 7}},
        document(section(1, 1, 'Status: dropped\n\n')),
      ],
      loud: [
        {text: document(section(1, 1)), says: 'few'},
        {text: document(section(1, 6)), says: 'many'},
        {text: document(section(1, 1), section(2, 7)), says: ['few', 'many']},
      ],
    }))
})

describe('objective-count', () => {
  it('counts what is open', () =>
    testRule(objectiveCount, {
      quiet: [
        many(1),
        many(3),
        document(section(1, 2), section(2, 2), section(3, 2), section(4, 2, 'Status: dropped\n\n')),
        {text: many(5), options: {adviseAbove: 0}},
        {text: many(6).replace('Q2 2027', 'Q4 2026')},
        {text: many(6).replace('# OKRs of the hotel', '# Anwendungsbeispiele')},
        document(...[1, 2, 3, 4].map((n) => section(n, 2)), section(5, 2, 'Status: dropped\n\n')),
        document(
          ...[1, 2, 3, 4].map((n) => section(n, 2).replace('Guests of', `${['Bar', 'Küche'][n % 2]}: Guests of`)),
        ),
        // Owners and fields that are units share the goals out, too.
        document(
          ...[1, 2, 3, 4].map((n) => section(n, 2, `Owner: ${['Sales (Kim)', 'Housekeeping team'][n % 2]}\n\n`)),
        ),
        document(...[1, 2, 3, 4].map((n) => section(n, 2, `Verantwortlich: ${['Einkauf', 'Vertrieb'][n % 2]}\n\n`))),
        document(...[1, 2, 3, 4].map((n) => section(n, 2, n < 3 ? '' : `Team: ${['Bar', 'Spa'][n % 2]}\n\n`))),
      ],
      loud: [
        {text: many(4), says: 'advise'},
        {text: many(6), says: 'many'},
        {text: many(3), says: 'many', options: {max: 2}},
        // Each with an owner of its own, and still one team's.
        {
          text: document(...[1, 2, 3, 4].map((n) => section(n, 2, `Owner: ${['Kim', 'Sam'][n % 2]}\n\n`))),
          says: 'advise',
        },
        {
          text: document(...[1, 2, 3, 4].map((n) => section(n, 2, n < 4 ? '' : 'Owner: Sales\n\n')), section(5, 2)),
          says: 'advise',
        },
      ],
    }))
})

describe('objective-count over several files', () => {
  /** A file of a unit with so many objectives, each about another thing. */
  const file = (head: string, count: number, things = 'beds bills boats buses desks doors lamps lifts'.split(' ')) =>
    `# ${head}\n\n${things
      .slice(0, count)
      .map((thing, index) => `## Objective ${index + 1}: Nobody waits for ${thing}\n\n`)
      .join('')}`
  const others = 'maps meals parks rooms roads shops trams trees'.split(' ')
  const team = (count: number, cycle = 'Q2 2027') => file(`Team Night Shift: OKRs ${cycle}`, count)
  const also = (count: number, head = 'Team Night Shift: OKRs 2027-Q2') => file(head, count, others)
  const german = (count: number, things = 'Betten Rechnungen Busse Türen Lampen Karten'.split(' ')) =>
    `# Team Nachtschicht: OKRs Q2 2027\n\n${things
      .slice(0, count)
      .map((thing, index) => `## Objective ${index + 1}: Niemand wartet auf ${thing}\n\n`)
      .join('')}`
  const germanToo = (count: number) => german(count, 'Wege Mahlzeiten Zimmer Bäume Schulen Bahnen'.split(' '))

  it('counts what one unit has in one cycle', () =>
    testRule(objectiveCount, {
      quiet: [
        {text: team(2), filePath: 'a.md', beside: {'b.md': also(1)}},
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(3, 'Team Day Shift: OKRs 2027-Q2')}},
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(3, 'Team Night Shift: OKRs 2027-Q3')}},
        // A year and its quarters are counted each.
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(3, 'Team Night Shift: OKRs 2027')}},
        // Without a year it may be any.
        {text: team(3, 'Q2'), filePath: 'a.md', beside: {'b.md': also(3, 'Team Night Shift: OKRs Q2')}},
        // The same team of another house.
        {text: team(3), filePath: 'north/a.md', beside: {'south/b.md': also(3)}},
        // Copies, translations and earlier versions.
        {text: team(3), filePath: 'a.md', beside: {'b.md': team(3)}},
        {text: german(3), filePath: 'a.de.md', beside: {'a.en.md': also(3, 'Team Nachtschicht: OKRs Q2 2027')}},
        {text: team(3), filePath: 'a.md', beside: {'a-old.md': also(3)}},
        {text: team(3), filePath: 'a.md', beside: {'b.md': `---\nstatus: draft\n---\n\n${also(3)}`}},
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(3).replaceAll(/(wait.*)/g, '$1\n\nStatus: done')}},
        {text: german(2), filePath: 'a.md', beside: {'b.md': germanToo(1)}},
        {text: german(3), filePath: 'a.md', beside: {'b.md': germanToo(3).replace('Q2', 'Q1')}},
      ],
      loud: [
        {text: team(4), filePath: 'a.md', beside: {'b.md': also(4)}, says: 'many'},
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(1)}, says: 'advise'},
        {text: team(8), filePath: 'a.md', beside: {'b.md': also(2)}, says: 'many'},
        {text: team(3), filePath: 'a.md', beside: {'b.md': also(3), 'c.md': team(2)}, says: 'many'},
        {
          text: team(6),
          filePath: 'a.md',
          beside: {'b.md': also(6, 'Team Day Shift: OKRs 2027-Q2')},
          says: ['many', 'many'],
        },
        {text: german(3), filePath: 'a.md', beside: {'b.md': germanToo(3)}, says: 'many'},
        {text: german(2), filePath: 'a.md', beside: {'b.md': germanToo(2)}, says: 'advise'},
      ],
    }))
})

describe('alignment-parent', () => {
  const withParent = (parent: string) => document(section(1, 2, `Parent: ${parent}\n\n`))
  const titled = (title: string, intro = '') =>
    many(2).replace('# OKRs of the hotel, Q2 2027\n', `# ${title}\n${intro}`)

  const houseAndBar = (intro: string) =>
    titled('Hotel OKRs', `${intro}\n`)
      .replaceAll('## Objective', '### Objective')
      .replace('### Objective 2', '## Team Bar\n\n### Objective 2')

  it('asks below the top level, once where nobody names a parent', () =>
    testRule(alignmentParent, {
      quiet: [
        withParent('COMPANY/O2'),
        withParent('guests come back because nothing is missing'),
        withParent('[parent]'),
        `---\nlevel: company\n---\n\n${many(2)}`,
        `---\nlevel: person\n---\n\n${many(2)}`,
        `---\nlevel: team\nindependent: true\n---\n\n${many(2)}`,
        `---\nlevel: team\nparent: COMPANY/O2\n---\n\n${many(2)}`,
        {text: `---\nlevel: division\n---\n\n${many(2)}`, options: {topLevels: ['division']}},
      ],
      loud: [
        {text: `---\nlevel: team\n---\n\n${many(2)}`, says: 'none'},
        {
          text: document(section(1, 2, 'Parent: COMPANY/O2\n\n'), section(2, 2), section(3, 2)),
          says: ['missing', 'missing'],
        },
        {text: withParent('growth'), says: 'thin'},
      ],
    }))

  it('asks whoever is below the top by name, and nobody else', () =>
    testRule(alignmentParent, {
      quiet: [
        many(2),
        titled('Hotel Seeblick OKRs'),
        titled('Seeblick Group OKRs'),
        titled('My OKRs for the kitchen'),
        titled('Meine Ziele in der Küche'),
        titled('OKRs Team 3', '\nCapstone, spring term\n'),
        titled('Hotel Reception Directorate OKRs', '\nVision: nobody waits for a key.\n'),
        titled('Team Reception OKRs', '\nEach of them moves us towards our vision.\n'),
        titled('OKRs Team Empfang', '\nSie dienen unserer Strategie 2030.\n'),
        titled('Team Reception OKRs', '\nCompany vision: guests tell their friends.\n'),
        titled('OKRs Team Empfang', '\nUnternehmensvision: Gäste erzählen von uns.\n'),
        titled('Team Reception OKRs', '\n**North star:** keys handed over within a minute\n'),
        titled('OKRs Team Empfang', '\nNordstern: Niemand wartet auf einen Schlüssel.\n'),
        titled('Team Reception OKRs', '\nThese goals are company-wide.\n'),
        titled('OKRs Team Empfang', '\nDiese Ziele gelten unternehmensweit.\n'),
        titled('OKRs Team Empfang', '\nSie zahlen auf das Hausziel 2 ein.\n'),
        titled('OKRs Team Reception (draft)'),
        `${titled('Team Reception OKRs')}\n## Alignment\n\n| Ours | Hotel |\n| --- | --- |\n| O1 | Guests return |\n`,
        titled('Anwendungsbeispiele für Teams'),
        titled('Sample OKRs of the front desk team'),
      ],
      loud: [
        {text: titled('Team Reception OKRs'), says: 'none'},
        {text: titled('OKRs Team Empfang'), says: 'none'},
        {text: titled('Front Office Working Group, OKRs 2027'), says: 'none'},
        {text: titled('Housekeeping', '\nThese are the OKRs of the night team.\n'), says: 'none'},
        {text: titled('Zimmer', '\nHier stehen die Ziele des Nachtteams.\n'), says: 'none'},
        {text: titled('Sales & Marketing OKRs'), says: 'none'},
        {text: titled('Seeblick – Einkauf'), says: 'none'},
        {text: titled('Referat Z 2 – OKRs'), says: 'none'},
        {text: titled('Team Reception OKRs', '\nVision: nobody waits for a key.\n'), says: 'none'},
        {text: titled('OKRs Team Empfang', '\nMission: Niemand wartet auf einen Schlüssel.\n'), says: 'none'},
        {text: titled('Team Reception OKRs').replace('Rooms that', 'Company-wide rooms that'), says: 'none'},
        // The goals of the house stand in the same document: which of them is meant?
        {text: houseAndBar('\nNorth star: guests return\n\n## Company'), says: 'none'},
        {text: houseAndBar('\nVision: Gäste kommen wieder\n\n## Unternehmen'), says: 'none'},
      ],
    }))

  it('asks about goals of an unknown level only beside others that name their parents', () =>
    testRule(alignmentParent, {
      quiet: [
        {text: titled('Hotel Seeblick OKRs'), beside: {'team.md': titled('Hotel Waldblick OKRs')}},
        {text: titled('Hotel Seeblick OKRs', '\nEbene: Unternehmen\n'), beside: {'team.md': withParent('COMPANY/O2')}},
      ],
      loud: [
        {text: titled('Hotel Seeblick OKRs'), beside: {'team.md': withParent('COMPANY/O2')}, says: 'unknownLevel'},
      ],
    }))
})
