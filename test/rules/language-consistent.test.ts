import {describe, it} from 'vitest'
import language from '../../rules/language-consistent.js'
import {testRule} from '../../src/rule/index.js'

describe('language-consistent', () => {
  it('finds the place where a sentence changes its language', () =>
    testRule(language, {
      reads: 'objective',
      quiet: [
        'Every new colleague feels at home after a week',
        'The platform is the normal way to work for the Mittelstand',
        'Our Kindergarten is the first choice of young families',
        'Customers of “Der kleine Laden” come back every week',
        'Alle Beteiligten stehen zum Plan',
        'Marketing und Controlling planen gemeinsam',
        'Neue Leute fühlen sich nach dem Onboarding im Team zu Hause',
        'Unser Feedback kommt im Workshop an, und die App hilft dabei',
        'Die Time to Market ist für unsere Kunden kein Thema mehr',
        'Google Workspace ist für alle selbstverständlich',
        'Gäste sagen „that was the best night“ und kommen wieder',
        'Wir shippen jede Woche ohne Aufregung'.replace('shippen', 'liefern'),
        'Die Owner der Läden kennen ihre Zahlen',
        'Jede Familie bekommt den Arzt, den sie will',
        'MIT students find a place for the summer',
        {text: 'Alle im Team committen sich auf den Plan', options: {loanwords: ['committen']}},
        {text: 'Make das Onboarding zum Erlebnis', state: 'draft'},
      ],
      loud: [
        {text: 'Make das Onboarding great again', says: 'mixed'},
        {text: 'Enable Mitarbeitende to own ihre Ziele', says: 'mixed'},
        {text: 'The Pflegekräfte trust unsere Übergabe', says: 'mixed'},
        {
          text: 'Das Commitment der Stakeholder enablen',
          says: 'bent',
          at: 'enablen',
          becomes: ['Das Commitment der Stakeholder befähigen'],
        },
        {text: 'Alle im Team sind auf unsere Ziele committet', says: 'bent', at: 'committet', becomes: []},
        {text: 'Wir gewinnen neue Leute in ganz Europa', says: 'unwanted', options: {language: 'en'}},
      ],
    }))

  const set = (objective: string, ...keyResults: readonly string[]) =>
    `# Winery OKRs Q2 2027\n\n## Objective 1: ${objective}\n\n${keyResults.map((text, index) => `- KR${index + 1}: ${text}`).join('\n')}\n`

  it('finds key results in another language than their objective', () =>
    testRule(language, {
      reads: 'document',
      quiet: [
        {
          text: set(
            'Guests tell their friends about our cellar',
            'Guests who come back from 20% to 35%',
            'Tastings from 9 to 20 a week',
          ),
        },
        {
          text: set(
            'Gäste erzählen von unserem Keller',
            'Gäste, die wiederkommen, von 20 % auf 35 %',
            'Proben je Woche von 9 auf 20',
          ),
        },
        {text: set('Gäste erzählen von unserem Keller', 'NPS 40 → 55', 'Tastings 9 → 20')},
        {
          text: set(
            'Guests tell their friends about our cellar',
            'Gäste, die wiederkommen, von 20 % auf 35 %',
            'Proben in der Woche von 9 auf 20',
          ),
          options: {checkSwitch: false},
        },
      ],
      loud: [
        {
          text: set(
            'Guests tell their friends about our cellar',
            'Gäste, die wiederkommen, von 20 % auf 35 %',
            'Proben in der Woche von 9 auf 20',
          ),
          says: 'switched',
        },
        {
          text: set(
            'Gäste erzählen von unserem Keller',
            'Guests who come back to us from 20% to 35%',
            'Tastings with a guide from 9 to 20 a week',
          ),
          says: 'switched',
        },
      ],
    }))
})
