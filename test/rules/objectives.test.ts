import {describe, it} from 'vitest'
import outcome from '../../rules/objective-outcome.js'
import qualitative from '../../rules/objective-qualitative.js'
import singleFocus from '../../rules/objective-single-focus.js'
import specific from '../../rules/objective-specific.js'
import {testRule} from '../../src/rule/index.js'

describe('objective-qualitative', () => {
  it('finds figures, not names, times and phrases', () =>
    testRule(qualitative, {
      quiet: [
        'Passengers find their platform without asking',
        'By the end of 2028 every valley has a doctor who stays',
        'Customers stay calm when Windows 11 arrives',
        'B2B buyers order flour without a phone call',
        'Our ISO 27001 audit surprises nobody',
        'One ticket for all buses and trams',
        'Guests unlock the door with a four-digit code',
        'Double down on what our guests love',
        'The public figures we quote are understood by everyone',
        'Ship the 1.0 of the booking app that hotels wait for',
        'Fahrgäste finden ihren Bahnsteig, ohne zu fragen',
        'Eine Karte für Bus und Bahn',
        'Gäste öffnen die Tür mit einem vierstelligen Code',
        'Unser Klimaziel versteht jede Filiale',
        'Die 2.0 der App begeistert unsere Fahrerinnen',
        'Bis Ende 2028 hat jedes Tal eine Ärztin, die bleibt',
        'Handwerker bestellen bei uns rund um die Uhr',
        {text: 'Raise donations by 30%', options: {allowNumbers: 'always'}},
        {text: 'Nurses love the 12 hour promise', options: {allowIdioms: ['12 hour promise']}},
      ],
      loud: [
        {
          text: 'Increase donations by 30%',
          says: 'figure',
          at: '30%',
          becomes: ['Increase donations for [whom]'],
        },
        {text: 'Win 25 farms in the north', says: 'figure', at: '25 farms'},
        {text: 'Spenden um 30 % steigern', says: 'figure', at: '30 %', becomes: ['Spenden für [wen] steigern']},
        {text: '25 neue Höfe im Norden gewinnen', says: 'figure', language: 'de'},
        {text: 'Our shop is loved since 2019', says: 'figure', options: {allowNumbers: 'never'}},
        {text: 'Double-digit growth in the valley', says: 'figure', at: 'Double-digit'},
        {text: 'Regional sales target', says: 'figure', at: 'sales target'},
        {text: 'Every page opens in single-second time', says: 'figure', at: 'single-second'},
        {text: 'Store 10s of thousands of seeds for farmers', says: 'figure', at: '10s of thousands of seeds'},
        {
          text: 'Triple the donations for our shelter',
          says: 'figure',
          at: 'Triple',
          becomes: ['[who] can [what]'],
        },
        {text: 'Spendenaufkommen im siebenstelligen Bereich', says: 'figure', at: 'siebenstelligen'},
        {text: 'Aufträge in Millionenhöhe für die Werft gewinnen', says: 'figure', at: 'Millionenhöhe'},
        {text: 'Die Umsatzziele der Filialen erreichen', says: 'figure', at: 'Umsatzziele'},
        {text: 'Spenden für das Tierheim verdreifachen', says: 'figure', at: 'verdreifachen'},
      ],
    }))
})

describe('objective-outcome', () => {
  it('finds work, not the states that it leads to', () =>
    testRule(outcome, {
      quiet: [
        'Patients understand their plan before they go home',
        'Build trust with the families in the valley',
        'Drivers feel at home in our yard',
        'Patientinnen verstehen ihren Plan, bevor sie nach Hause gehen',
        'Vertrauen bei den Familien im Tal aufbauen',
        'Fahrer fühlen sich auf unserem Hof willkommen',
        {text: 'Launch the museum app', type: 'milestone', options: {allowMilestones: true}},
        {text: 'Launch [product]'},
      ],
      loud: [
        {
          text: 'Launch the museum app',
          says: 'work',
          at: 'Launch the museum app',
          becomes: ['With the museum app, [who] can [what]', '[who] can [what]'],
        },
        {text: 'Write a guide for volunteers', says: 'work'},
        {
          text: 'Einführung des Besucherportals',
          says: 'work',
          becomes: ['Dank des Besucherportals kann [wer] [was]', '[wer] kann [was]'],
        },
        {text: 'Ein Handbuch für die Ehrenamtlichen schreiben', says: 'work', language: 'de'},
      ],
    }))
})

describe('objective-specific', () => {
  it('finds slogans, not what is said for somebody', () =>
    testRule(specific, {
      quiet: [
        'Sailors never wait for a berth',
        'Improve the delivery experience of mountain villages',
        'Seglerinnen warten nie auf einen Liegeplatz',
        'Die Qualität unserer Fenster überzeugt die Monteure',
        'Ideas from the kitchen end up on the menu',
      ],
      loud: [
        {
          text: 'Drive innovation',
          says: 'vague',
          becomes: ['Drive innovation for [whom], so that [what they notice]'],
        },
        {text: 'Improve quality', says: 'vague'},
        {
          text: 'Innovation vorantreiben',
          language: 'de',
          says: 'vague',
          becomes: ['Innovation vorantreiben für [wen], sodass [woran man es merkt]'],
        },
        {text: 'Sailors enjoy our sparkle', says: 'vague', at: 'sparkle', options: {weaselWords: ['sparkle']}},
      ],
    }))
})

describe('objective-single-focus', () => {
  it('finds two goals, not two halves of one', () =>
    testRule(singleFocus, {
      quiet: [
        'Research and development speak one language',
        'Deliveries are quick and reliable',
        'Parents and children enjoy the same film',
        'Forschung und Entwicklung sprechen eine Sprache',
        'Lieferungen kommen schnell und zuverlässig an',
        'Eltern und Kinder mögen denselben Film',
      ],
      loud: [
        {
          text: 'Modernise the timetable and renovate the gym',
          says: 'several',
          becomes: [
            'Modernise the timetable so that [benefit]',
            'Modernise the timetable so that [benefit]',
            'Renovate the gym so that [benefit]',
          ],
        },
        {text: 'Gäste begeistern und die Küche modernisieren', says: 'several'},
      ],
    }))
})
