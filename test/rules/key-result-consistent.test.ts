import {it} from 'vitest'
import consistent from '../../rules/key-result-consistent.js'
import {testRule} from '../../src/rule/index.js'

it('key-result-consistent speaks only where the verb, the values or the units contradict each other', () =>
  testRule(consistent, {
    quiet: [
      // the verb and the values agree
      'Reduce printing costs from €1.4m to €1.2m',
      'Increase bookings from 120 to 200 a day',
      'Double the number of stands from 10 to 20',
      'Raise the margin from −5% to 3%',
      'Raise the rating of the canteen from 9.5 to 10.2',
      'Bewertung der Kantine von 9,5 auf 10,2 erhöhen',
      'Fluktuation in der Pflege von 14 % auf 9 % senken',
      'Wir senken die Wartezeit von 40 auf 15 Minuten',
      // no direction of its own
      'Improve loading time from 4 s to 2 s',
      'Bring late deliveries from 40 to 12 a week',
      'Fehlerquote von 6 % auf 2 % verbessern',
      'Lost parcels 14 → 3',
      // one kind of unit
      'Cut the answer to a question from 2 h to 30 min',
      'Reduce the file size from 1.2 GB to 300 MB',
      'Lead time from 12 to 7 days',
      'Kosten von 1,2 Mio. € auf 900 T€ senken',
      'Antwortzeit von 2 Std. auf 45 Min. verkürzen',
      // a smaller figure can be more
      'Increase the frequency of inspections from every 8 weeks to every 4 weeks',
      'Raise our rank in the county from 12 to 5',
      'Increase the speed of the sorter from 9 s to 6 s',
      'Platz im Städtevergleich von 12 auf 5 erhöhen',
      // two directions, of which one is the means
      'Increase margins by reducing scrap from 5% to 3%',
      'Anteil pünktlicher Züge durch weniger Störungen von 82 % auf 90 % steigern',
      // parts of something longer, currencies, ranges, what is held
      'Reports from 2 per month to 2 per week',
      'Raise fees from €12 to $11',
      'Increase the group size from 8–12 to 6–9',
      'Keep the return rate at 2%',
      'Retourenquote bleibt bei 2 %',
      // not a rise of harm
      'Increase the return rate of guests from 20% to 30%',
      'Increase reported near misses from 4 to 12',
      'Raise the share of complaints answered in a day from 40% to 80%',
      'Anteil gelöster Beschwerden von 40 % auf 80 % erhöhen',
      // fields
      {text: 'Reduce complaints', fields: {baseline: '40', target: '25'}},
      {text: 'Reduce complaints about the bus', fields: {baseline: '0 %', target: '20 %'}},
      {text: 'Reduce complaints about the ferry', fields: {baseline: '12', target: '20 % fewer'}},
      {text: 'Nurses on the night shift from 4 to 4', type: 'guardrail'},
      // written on purpose
      {text: 'Tune the queue from 4 to 4', language: 'en', fields: {target: '[target]'}, type: 'health'},
      {text: 'Reduce the gap from 4 to 6', options: {neutralVerbs: ['reduce']}},
    ],
    loud: [
      {
        text: 'Reduce printing costs from €1.2m to €1.4m',
        says: 'opposite',
        at: 'Reduce',
        becomes: ['Increase printing costs from €1.2m to €1.4m', 'Reduce printing costs from €1.4m to €1.2m'],
      },
      {
        text: 'Increase visits of school classes from 20 to 12',
        says: 'opposite',
        becomes: ['Reduce visits of school classes from 20 to 12', 'Increase visits of school classes from 12 to 20'],
      },
      {
        text: 'Druckkosten von 1,2 Mio. auf 1,4 Mio. € senken',
        says: 'opposite',
        at: 'senken',
        becomes: ['Druckkosten von 1,2 Mio. auf 1,4 Mio. € steigern', 'Druckkosten von 1,4 Mio. auf 1,2 Mio. € senken'],
      },
      {text: 'Cut the way to a doctor from 30 min to 2 h', says: 'opposite'},
      {text: 'Zahl der Freiwilligen von 40 auf 25 erhöhen', says: 'opposite'},
      {text: 'Raise the satisfaction of branches from 42 to 42', says: 'equal'},
      {text: 'Zufriedenheit der Filialen von 42 auf 42 steigern', says: 'equal'},
      {text: 'Lead time of forms from 12 days to 6%', says: 'units'},
      {text: 'Durchlaufzeit der Formulare von 12 Tagen auf 6 % senken', says: 'units'},
      {text: 'Increase customer churn from 4% to 6%', says: 'harm'},
      {text: 'Fluktuation von 9 % auf 14 % erhöhen', says: 'harm'},
      {text: 'Reduce noise', says: 'opposite', fields: {baseline: '40 dB', target: '55 dB'}},
    ],
  }))
