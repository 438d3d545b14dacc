import {describe, it} from 'vitest'
import ambitious from '../../rules/key-result-ambitious.js'
import baseline from '../../rules/key-result-baseline.js'
import measurable from '../../rules/key-result-measurable.js'
import outcome from '../../rules/key-result-outcome.js'
import singleMetric from '../../rules/key-result-single-metric.js'
import vagueQuantity from '../../rules/key-result-vague-quantity.js'
import {testRule} from '../../src/rule/index.js'

describe('key-result-measurable', () => {
  it('wants a figure, wherever it stands', () =>
    testRule(measurable, {
      quiet: [
        'Waiting time at the counter from 12 to 7 minutes',
        'Twelve schools renew their contract',
        'Wartezeit am Schalter von 12 auf 7 Minuten',
        'Anteil der Stammgäste verdoppeln',
        'Guests who come back from [baseline] to [target]',
        {text: 'Guests who come back', fields: {target: '45 %'}},
        {text: 'Zufriedenheit der Gäste', fields: {metric: 'NPS'}},
      ],
      loud: [
        {
          text: 'Improve guest satisfaction',
          says: 'missing',
          becomes: ['Guest satisfaction from [baseline] to [target]'],
        },
        {text: 'Zufriedenheit der Gäste verbessern', says: 'missing'},
        {text: 'Happier guests by 30 June 2027', says: 'missing'},
        {text: 'Happier guests in the café', says: 'missing', fields: {target: 'TBD'}},
        {text: 'Happier guests at the bar', says: 'missing', fields: {target: '45 %'}, options: {acceptFields: false}},
      ],
    }))
})

describe('key-result-outcome', () => {
  it('wants what changes, not what is done', () =>
    testRule(outcome, {
      quiet: [
        'Support tickets from 400 to 250',
        '30 wards use the shift planner every week',
        'Qualified enquiries from 60 to 110 a month',
        'Anfragen aus dem Umland von 15 auf 40 im Monat',
        'Bearbeitung eines Antrags von 9 auf 4 Tage',
        {text: 'Interview 20 growers', type: 'learning'},
      ],
      loud: [
        {
          text: 'Publish 12 articles',
          says: 'task',
          becomes: ['Qualified enquiries per month from [baseline] to [target]'],
        },
        {text: 'Launch the booking page', says: 'task', at: 'Launch the booking page'},
        {
          text: 'Lernplattform für Azubis aufbauen',
          says: 'task',
          becomes: ['Menschen, die es jede Woche nutzen, von [Ausgangswert] auf [Zielwert]'],
        },
        {text: '12 Artikel schreiben', says: 'activity', language: 'de'},
      ],
    }))
})

describe('key-result-baseline', () => {
  it('wants a start for what already has a value', () =>
    testRule(baseline, {
      quiet: [
        'Active clinics from 210 to 500',
        'Lost samples 14 → 3',
        'Sign 5 pilot clinics',
        'Publish 12 articles',
        'Aktive Praxen von 210 auf 500',
        'Active clinics to 500 (today: [baseline])',
        {text: 'Reach 500 active clinics', fields: {baseline: '210'}},
        {text: 'Reach 500 active farms', fields: {current: '210'}},
        {text: 'Reach 500 active clubs', fields: {baseline: 'TBD'}, options: {pendingBaseline: 'off'}},
        {text: 'Reach 500 active towns', type: 'milestone'},
        '9 of 14 wards use the new plan',
        'Raise 40,000 in donations for the playground',
        'The booking page runs in at least one branch',
        'Availability of the till above 99 % in every week',
        'Falls on the ward: 41 in spring, at most 25 in summer',
        'Spenden in Höhe von 30.000 € eingeworben',
        '4 Probierabende mit Bauern aus der Region',
      ],
      loud: [
        {
          text: 'Reach 500 active clinics',
          says: 'missing',
          at: '500 active clinics',
          becomes: ['Active clinics from [baseline] to 500'],
        },
        {
          text: 'Increase repeat orders by 20%',
          says: 'missing',
          becomes: ['Increase repeat orders by 20% (today: [baseline])'],
        },
        {
          text: 'Cost per sample down to €29 by June',
          says: 'missing',
          becomes: ['Cost per sample from [baseline] down to €29 by June'],
        },
        {
          text: '500 aktive Praxen erreichen',
          says: 'missing',
          becomes: ['Aktive Praxen von [Ausgangswert] auf 500'],
        },
        {
          text: 'Kosten je Probe auf 29 € senken',
          says: 'missing',
          becomes: ['Kosten je Probe von [Ausgangswert] auf 29 € senken'],
        },
        {text: 'Reach 500 active clinics', says: 'pending', fields: {baseline: 'TBD'}},
        {text: 'Win rate above 30 %', says: 'missing', at: '30 %'},
        {
          text: 'Active readers to 30,000',
          says: 'missing',
          becomes: ['Active readers from [baseline] to 30,000'],
        },
        {text: 'Queue at the counter: max 9 minutes', says: 'missing'},
        {text: 'Each complaint is answered within 2 days', says: 'missing'},
        {text: 'No farm delivers more than 20 % of our milk', says: 'missing'},
        {text: 'Jede Anfrage wird innerhalb von 2 Tagen beantwortet', says: 'missing'},
        {text: 'Kündigungsquote < 3 % pro Monat', says: 'missing'},
        {text: 'Pro Woche werden 25 Kundengespräche geführt', says: 'missing'},
        {
          text: 'Stromverbrauch der Halle um 15 % senken',
          says: 'missing',
          fields: {target: '15', current: '12'},
        },
      ],
    }))
})

describe('key-result-baseline below an objective', () => {
  it('knows that what is being launched has no value today', () =>
    testRule(baseline, {
      reads: 'document',
      quiet: [
        '## Objective 1: Launch a night bus\n\n- KR1: 60 % of the riders rate it with 4 stars or more',
        '## Objective 1: Wir eröffnen eine Filiale in Graz\n\n- KR1: 80 zahlende Gäste',
        '## Objective 1: Build a model that predicts our bread sales\n\n- KR1: A forecast takes less than 2 s',
      ],
      loud: [
        {
          text: '## Objective 1: Riders trust our night bus\n\n- KR1: 60 % of the riders rate it with 4 stars or more',
          says: 'missing',
        },
        {text: '## Objective 1: Launch a night bus\n\n- KR1: Taxi complaints −20 %', says: 'missing'},
      ],
    }))
})

describe('key-result-single-metric', () => {
  it('wants one measure, with its window, its base and its parts', () =>
    testRule(singleMetric, {
      quiet: [
        '95% of the questions answered within 2 hours',
        'Orders from 10 to 20 in Austria and Switzerland',
        'Research and development costs from 12% to 9%',
        'Verdorbene Kisten von 18 auf 9 je 1.000 Lieferungen',
        'Bestellungen aus Österreich und der Schweiz von 10 auf 20',
        {
          text: 'Durchlaufzeit von 12 auf 7 Tage bei unter 2 % Retouren',
          options: {guardrailInline: 'allow'},
        },
      ],
      loud: [
        {
          text: 'Grow sales to €2m and member rating to 50',
          says: 'several',
          becomes: [
            'Grow sales to €2m (today: [baseline])',
            'Grow sales to €2m (today: [baseline])',
            'Member rating to 50 (today: [baseline])',
          ],
        },
        {text: 'Durchlaufzeit von 12 auf 7 Tage bei unter 2 % Retouren', says: 'bound'},
        {text: '40 Winzer schulen und 12 Anleitungen veröffentlichen', says: 'several'},
      ],
    }))
})

describe('key-result-ambitious', () => {
  it('wants a move that does not happen by itself', () =>
    testRule(ambitious, {
      quiet: [
        'Uptime of the tills from 99.9% to 99.99%',
        'Maintenance visits from 9 to 4 a month',
        'Kosten je Paket von 4,20 € auf 3,10 €',
        'Haltbarkeit von 20 auf 30 Tage',
        {text: 'Keep punctuality above 92%', type: 'guardrail'},
        {text: 'Increase regular guests to 40', fields: {current: '42', status: 'on track'}},
        {text: 'Newsletter readers from 40,000 to 40,500', options: {minRelativeMove: 0.01}},
      ],
      loud: [
        {
          text: 'Newsletter readers from 40,000 to 40,500',
          says: 'small',
          becomes: ['Newsletter readers from 40,000 to [target]'],
        },
        {text: 'Uptime of the tills from 99.90% to 99.92%', says: 'small'},
        {
          text: 'Kosten von 100 T€ auf 99 T€ senken',
          says: 'small',
          becomes: ['Kosten von 100 T€ auf [Zielwert] senken'],
        },
        {text: 'Keep punctuality above 92%', says: 'hold', at: 'Keep'},
        {text: 'Pünktlichkeit bei 92 % halten', says: 'hold'},
        {text: 'Increase regular guests to 40', says: 'reached', fields: {current: '42'}},
      ],
    }))
})

describe('key-result-vague-quantity', () => {
  it('wants the figure behind the word', () =>
    testRule(vagueQuantity, {
      quiet: [
        'Significantly shorten the waiting list, from 45 to 20 families',
        'More than 40 members host a newcomer',
        'Rückfragen deutlich senken, von 60 auf 25',
        'Mehr als 40 Mitglieder übernehmen eine Patenschaft',
        {text: 'Significantly fewer complaints', fields: {target: '12'}},
      ],
      loud: [
        {
          text: 'Significantly shorten the waiting list',
          says: 'vague',
          at: 'Significantly',
          becomes: ['Shorten the waiting list: from [baseline] to [target]'],
        },
        {
          text: 'Die Anmeldung deutlich beschleunigen',
          says: 'vague',
          at: 'deutlich',
          becomes: ['Die Anmeldung beschleunigen: von [Ausgangswert] auf [Zielwert]'],
        },
        {text: 'Loads of newcomers stay', says: 'vague', options: {words: ['loads of']}},
      ],
    }))
})
