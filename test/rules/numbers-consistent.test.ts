import {describe, expect, it} from 'vitest'
import numbers from '../../rules/numbers-consistent.js'
import {fixText} from '../../src/index.js'
import {testRule} from '../../src/rule/index.js'

const english = (...texts: string[]) =>
  `# Ferry OKRs Q2 2027\n\n## Objective 1: Islanders can rely on us in any weather\n\n${texts.map((text) => `- ${text}`).join('\n')}\n`
const german = (...texts: string[]) =>
  `# OKRs Fähre Q2 2027\n\n## Ziel 1: Die Inseln können sich bei jedem Wetter auf uns verlassen\n\n${texts.map((text) => `- ${text}`).join('\n')}\n`

describe('numbers-consistent', () => {
  it('speaks where one figure follows another custom than the rest', () =>
    testRule(numbers, {
      reads: 'document',
      quiet: [
        {text: english('Delay from 4.5 to 2.5 minutes', 'Passengers from 1,200 to 1,500 a day')},
        {text: english('Delay from 4,5 to 2,5 minutes', 'Rating from 3,9 to 4,5')},
        {text: english('Delay from 4.5 to 2,5 minutes')},
        {text: english('Delay from 4.5 to 2.5 minutes', 'Harbours 1,2 and 3 open all night')},
        {text: german('Verspätung von 4,5 auf 2,5 Minuten', 'Fahrgäste von 1.200 auf 1.500 pro Tag')},
        {text: german('Verspätung von 4.5 auf 2.5 Minuten', 'Bewertung von 3.9 auf 4.5')},
        {text: german('Verspätung von 4,5 auf 2,5 Minuten', 'Erste Fahrt bis 30.6. von 7.15 Uhr auf 6.30 Uhr')},
        {text: german('Verspätung von 4,5 auf 2,5 Minuten', 'Fahrplan-App 2.4 auf 300 Geräten')},
      ],
      loud: [
        {text: english('Delay from 4.5 to 2.5 minutes', 'Rating from 3,9 to 4.5'), says: 'sign', at: '3,9'},
        {text: german('Verspätung von 4,5 auf 2,5 Minuten', 'Bewertung von 3.9 auf 4,5'), says: 'sign', at: '3.9'},
        {
          text: german('Verspätung von 4,5 auf 2,5 Minuten', 'Umsatz von 1.5 auf 2.1 Mio. €', 'Note von 2,7 auf 2,1'),
          says: ['sign', 'sign'],
        },
      ],
    }))

  it('is fixed by one sign', async () => {
    const text = german('Verspätung von 4,5 auf 2,5 Minuten', 'Umsatz von 1.5 Mio. € auf 2,1 Mio. €')
    expect((await fixText(text)).text).toBe(text.replace('1.5', '1,5'))
  })
})
