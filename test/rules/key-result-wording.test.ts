import {it} from 'vitest'
import controllable from '../../rules/key-result-controllable.js'
import kpi from '../../rules/key-result-kpi.js'
import percentageBase from '../../rules/key-result-percentage-base.js'
import universal from '../../rules/key-result-universal.js'
import vanity from '../../rules/key-result-vanity.js'
import {testRule} from '../../src/rule/index.js'

it('key-result-percentage-base asks what a relative change is relative to', () =>
  testRule(percentageBase, {
    quiet: [
      'Bookings of huts from 1,200 to 1,560 a month',
      'Raise the booking rate by 5 percentage points, from 18%',
      'Increase return visits by 20% compared with last summer',
      'Reduce scrap by 15% year on year',
      '95% of questions answered within 2 hours',
      '100% of the 12 sites inspected',
      'Increase donations by 20% (currently €40,000)',
      'Increase visits by 20% to 600',
      'Halve the number of late trams',
      'Buchungsquote um 5 Prozentpunkte ab 18 % steigern',
      'Umsatz mit Gästen um 30 % gegenüber dem Vorjahr steigern',
      'Rechnungen mit 2 % Skonto bezahlt',
      {text: 'Increase visits by 25%', fields: {baseline: '400'}},
      {text: 'Besuche um 25 % steigern', fields: {current: '400'}},
    ],
    loud: [
      {
        text: 'Increase bookings of huts by 30%',
        says: 'base',
        at: '30%',
        becomes: ['Increase bookings of huts by 30% (from [baseline] to [target])'],
      },
      {text: '25% fewer cancelled tours', says: 'base'},
      {text: 'Buchungen von Hütten um 30 % steigern', says: 'base'},
      {text: '25 % weniger abgesagte Touren', says: 'base'},
      {text: 'Improve the booking rate by 5%', says: 'points'},
      {text: 'Die Buchungsquote um 5 % verbessern', says: 'points'},
      {text: 'Raise the booking rate by 6%', says: 'base', options: {pointsHint: false}},
    ],
  }))

it('key-result-universal leaves room to come closer', () =>
  testRule(universal, {
    quiet: [
      'Residents who know our opening hours from 12% to 40%',
      '100% of the 12 branches with the new scanner',
      'Branches with a ramp from 40 to all 47',
      'At least 40 guests every month',
      'Borrowed books in all branches from 900 to 1,200',
      'Zero accidents on the book bus',
      'All known vulnerabilities of the booking site are closed',
      'Alle Sicherheitslücken im Buchungsportal sind geschlossen',
      'Pass rate from 88% to 100%',
      'All-hands attendance at 80%',
      'Answers no later than 2 days after the question',
      'Translate all leaflets',
      'Jeden Monat mindestens 40 Gäste',
      'Ausleihen in allen Filialen von 900 auf 1.200',
      '0 meldepflichtige Unfälle',
      '0 broken links in the catalogue',
      '0 offene Mängel am Bücherbus',
      'Keine Unfälle mehr in der Werkstatt',
      'Alle zwei Wochen 30 Gäste im Lesecafé',
      'Anteil immer erreichbarer Filialen von 70 % auf 95 %',
      {text: '100% of fire doors inspected', type: 'compliance'},
    ],
    loud: [
      {text: 'All residents know our opening hours', says: 'universal', at: 'All'},
      {text: 'Every question is answered within 2 days', says: 'universal'},
      {
        text: 'No complaints any more',
        says: 'universal',
        becomes: ['No complaints any more (exceptions: from [baseline] to [target])'],
      },
      {
        text: 'All bakers know the new dough',
        says: 'universal',
        becomes: [
          'All bakers know the new dough ([how many] in total)',
          'All bakers know the new dough (share: from [baseline] to [target])',
        ],
      },
      {
        text: 'Jeder Azubi hat eine Patin',
        says: 'universal',
        becomes: [
          'Jeder Azubi hat eine Patin ([wie viele] insgesamt)',
          'Jeder Azubi hat eine Patin (Anteil: von [Ausgangswert] auf [Zielwert])',
        ],
      },
      {text: '100% of returns on time', says: 'universal', at: '100%'},
      {text: 'Alle Bürgerinnen kennen unsere Öffnungszeiten', says: 'universal', at: 'Alle'},
      {text: 'Keine Beschwerden mehr', says: 'universal'},
      {text: 'Keine Unfälle mehr in der Werkstatt', says: 'universal', options: {allowSafety: false}},
    ],
  }))

it('key-result-vanity counts what people do next', () =>
  testRule(vanity, {
    quiet: [
      'Visitors who ask a question from 1.4% to 3%',
      'Followers who book a tour from 12 to 40 a month',
      'Home visits by nurses from 40 to 60',
      'Likelihood to recommend from 7 to 8',
      'Reach of the electric van from 180 to 240 km',
      'Signups from 1,200 to 1,560 per month',
      'Shared meals from 3 to 5 a week',
      'Anteil der Besuche mit Bestellung von 2 % auf 4 %',
      'Reichweite des E-Busses von 180 auf 240 km',
      'Hausbesuche der Pflege von 40 auf 60',
      'Termine aus dem Netz von 12 auf 40 im Monat',
      {text: 'Downloads from 5k to 20k', options: {openSource: true}},
    ],
    loud: [
      {
        text: 'Reach 100,000 page views',
        says: 'vanity',
        becomes: ['[visitors] who [next step] from [baseline] to [target]'],
      },
      {text: '10,000 followers', says: 'vanity', at: 'followers'},
      {text: 'Downloads from 5k to 30k', says: 'vanity'},
      {text: '100.000 Seitenaufrufe erreichen', says: 'vanity'},
      {text: '10.000 Follower', says: 'vanity', language: 'de'},
      {text: 'Claps from 400 to 900', says: 'vanity', options: {metrics: ['claps']}},
    ],
  }))

it('key-result-kpi asks for the lever', () =>
  testRule(kpi, {
    quiet: [
      'Revenue from products launched this year from €0.4m to €1.5m',
      'Gross margin of the repair business at 41%',
      'Revenue share of refills at 15%',
      'Grow revenue by 12%',
      'Guests who come back: 45%',
      'Umsatz aus Neuprodukten von 0,4 auf 1,5 Mio. €',
      'Umsatz je Filialbesuch: 14 €',
      'Forderungslaufzeit von 46 auf 28 Tage',
      {text: 'Revenue: €11m', fields: {baseline: '€9m'}},
      {text: 'Revenue: €10m', type: 'health'},
    ],
    loud: [
      {text: 'Revenue: €12m', says: 'standing', becomes: ['[lever] from [baseline] to [target]']},
      {text: 'Gross margin 41%', says: 'standing'},
      {text: 'Cash at year end above €3m', says: 'standing'},
      {text: 'Umsatz: 12 Mio. €', says: 'standing', language: 'de'},
      {text: 'Bruttomarge 41 %', says: 'standing', language: 'de'},
      {text: 'Liquidität zum Jahresende > 3 Mio. €', says: 'standing'},
    ],
  }))

it('key-result-controllable wants what the team itself can move', () =>
  testRule(controllable, {
    quiet: [
      'Open questions in our terms from 14 to 0',
      'Repeat orders from 22% to 30%',
      'Market share from 8% to 11%',
      'Parents sign up for the trial lesson',
      'Legal advice reaches 40 clubs',
      'Satisfaction with support from 3.8 to 4.3',
      'Conversion rate rises',
      'Error rate of the night shift falls',
      'Kündigungsquote sinkt',
      'Offene Punkte in den AGB von 14 auf 0',
      'Kunden verlängern: von 78 % auf 86 %',
      'Rechtssichere Verträge von 60 % auf 95 %',
      'Unser Einkauf bestätigt 40 Lieferanten',
      {text: 'Legal approves our leaflets', options: {teams: ['legal']}},
      {text: 'Legal approves our flyers', fields: {dependsOn: 'Legal, confirmed'}},
    ],
    loud: [
      {text: 'Legal approves our terms by May', says: 'outside', at: 'Legal approves'},
      {text: 'Market price of steel falls', says: 'outside'},
      {text: 'Interest rate drops', says: 'outside'},
      {text: 'Partner Nord signs after their board meets', says: 'outside'},
      {text: 'Recht gibt die AGB bis Mai frei', says: 'outside', at: 'Recht gibt'},
      {text: 'Stahlpreis sinkt', says: 'outside', language: 'de'},
      {text: 'Vorstand beschließt die neue Gebührenordnung', says: 'outside'},
    ],
  }))
