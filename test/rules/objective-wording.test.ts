import {it} from 'vitest'
import activeVoice from '../../rules/objective-active-voice.js'
import beyondMetric from '../../rules/objective-beyond-metric.js'
import concise from '../../rules/objective-concise.js'
import inspiring from '../../rules/objective-inspiring.js'
import plainLanguage from '../../rules/objective-plain-language.js'
import positive from '../../rules/objective-positive.js'
import threeParts from '../../rules/objective-three-parts.js'
import {testRule} from '../../src/rule/index.js'

it('objective-beyond-metric asks what the metric is good for', () =>
  testRule(beyondMetric, {
    quiet: [
      'Visitors recommend us unprompted',
      'Shorten the waiting time so that school classes see the whole exhibition',
      'Grow into the villages around us',
      'Our NPS stops surprising us',
      'Build trust with first-time buyers',
      'Make the night bus the safest way home',
      'Wartezeit verkürzen, damit Eltern pünktlich bei der Kita sind',
      'Vertrauen in den Dörfern gewinnen',
      'Gemeinsam wachsen lernen',
      'Familien finden sofort einen Platz',
      {text: 'Reduce employee turnover', fields: {description: 'Wards keep the people who know them'}},
      {text: 'Increase [what]', language: 'en'},
    ],
    loud: [
      {
        text: 'Increase NPS',
        says: 'metric',
        at: 'NPS',
        becomes: ['Increase NPS so that [who] can [what]', '[who] can [what]'],
      },
      {text: 'Grow our revenue in the mountain villages', says: 'metric', at: 'revenue'},
      {text: 'Reduce churn', says: 'metric'},
      {text: 'Improve conversion rate', says: 'metric'},
      {text: 'NPS steigern', says: 'metric', language: 'de'},
      {
        text: 'Abwanderungsquote senken',
        says: 'metric',
        becomes: ['Abwanderungsquote senken, damit [wer] [was] kann', '[wer] kann [was]'],
      },
      {text: 'Shorten the waiting time so that we look good', says: 'metric', options: {acceptReason: false}},
    ],
  }))

it('objective-concise wants neither a word nor a paragraph', () =>
  testRule(concise, {
    quiet: [
      'Everyone here owns one slope',
      'Guests stay for a second glass',
      'Nurses trust us',
      'Museum visitors linger',
      'Whoever is new in town finds a choir, a doctor and a friend in the first week with us',
      'Anrufer legen zufrieden auf',
      'Jede im Team verantwortet ein Buch',
      'Wer neu in der Stadt ist, hat in der ersten Woche einen Chor, eine Praxis und Nachbarn',
      {text: 'Harmony', fields: {description: 'Cellar and shop plan the season together'}},
      {text: 'Heimvorteil', language: 'de', fields: {description: 'Die Stadt liest, was hier geschrieben wird'}},
      {text: 'Sleep better', options: {minWords: 2}},
      {text: '[short objective]', language: 'en'},
    ],
    loud: [
      {text: 'Ownership', says: 'short', language: 'en', becomes: ['Ownership for [whom], so that [what they notice]']},
      {text: 'Better sales', says: 'short'},
      {text: 'Exzellenz', says: 'short', language: 'de'},
      {text: 'Vertrieb stärken', says: 'short', becomes: ['Vertrieb stärken für [wen], sodass [woran man es merkt]']},
      {
        text: 'Offer an outstanding and modern tasting with guided tours and local food in all our cellars so that every guest from every region stays longer and comes back with friends',
        says: 'long',
        becomes: ['Offer an outstanding and modern tasting with guided tours and local food in all our cellars'],
      },
      {
        text: 'Aufbau eines ganzheitlichen und modernen Leseerlebnisses über alle Kontaktpunkte hinweg, damit langfristig sämtliche Leserinnen, Händler und Bibliotheken davon profitieren',
        says: 'long',
      },
    ],
  }))

it('objective-three-parts wants where to, what and for whom', () =>
  testRule(threeParts, {
    quiet: [
      'Make invoices readable at a glance for small landlords',
      'Caretakers trust the repair plan',
      'Simplify the handover so that families move in without a call',
      'Our lifts run on Sundays',
      'Families find a flat at once',
      'Rechnungen für Kleinvermieter auf einen Blick lesbar machen',
      'Hausmeisterinnen verlassen sich auf den Reparaturplan',
      'Die Übergabe vereinfachen, damit Familien ohne Anruf einziehen',
      'Familien finden sofort eine Wohnung',
      'Build a directory for comparing nursing homes',
      {text: 'Renew the lifts', fields: {description: 'Older tenants get home without help'}},
      {text: 'Renew the stairs', state: 'closed'},
      {text: 'Renew the roof', options: {beneficiary: 'allow'}},
    ],
    loud: [
      {text: 'Better reporting', says: 'direction'},
      {
        text: 'Modernise the contracts for the third warehouse',
        says: 'forWhom',
        becomes: ['Modernise the contracts for the third warehouse, so that [benefit]'],
      },
      {text: 'For our partners', says: 'direction'},
      {text: 'Modernise billing', says: 'forWhom', becomes: ['Modernise billing for [whom]']},
      {text: 'Besseres Reporting', says: 'direction', language: 'de'},
      {text: 'Abrechnung modernisieren', says: 'forWhom', becomes: ['Abrechnung für [wen] modernisieren']},
      {text: 'Make letters readable for tenants', says: 'benefit', options: {benefitClause: 'require'}},
    ],
  }))

it('objective-inspiring does not take running the office for a goal', () =>
  testRule(inspiring, {
    quiet: [
      'Applicants know where they stand the same day',
      'Auditors leave early because everything is in place',
      'Process engineers love the new line',
      'Handle with care becomes our promise',
      'Small shops buy from us again',
      'Prüferinnen gehen früher, weil alles vorliegt',
      'Sachbearbeiter haben freitags einen leeren Tisch',
      'Sicherstellen, dass Kinder im Dorf einen Spielplatz haben',
      'Die Verwaltung fühlt sich wie ein Nachbar an',
      {text: 'Ensure compliance with the waste act', type: 'compliance'},
      {text: 'Ensure compliance with the noise act', state: 'draft'},
    ],
    loud: [
      {
        text: 'Ensure compliance with the fire code',
        says: 'office',
        at: 'Ensure',
        becomes: ['[who] says: [what is different]'],
      },
      {text: 'Process applications properly', says: 'office'},
      {text: 'Handle requests', says: 'office'},
      {text: 'Einhaltung der Brandschutzordnung sicherstellen', says: 'office', at: 'sicherstellen'},
      {text: 'Anträge ordnungsgemäß bearbeiten', says: 'office'},
      {text: 'Review the files of the district', says: 'office', options: {administrativeVerbs: ['review']}},
    ],
  }))

it('objective-positive wants what is to be', () =>
  testRule(positive, {
    quiet: [
      'Customers get their parcel when they are at home',
      'Shops find answers without asking us',
      'Nobody gets hurt at the ramp',
      'Callers never repeat their story',
      'No customer waits longer than a day',
      'Not only the city but the villages know us',
      'Läden finden Antworten, ohne uns zu fragen',
      'Alle kommen heil nach Hause',
      'Die Rampe ist nicht mehr unser Sorgenkind',
      'Kein Kind geht hungrig nach Hause',
      'Nicht nur die Stadt, auch die Dörfer kennen uns',
      {text: 'No strings attached', options: {idioms: ['no strings attached']}},
    ],
    loud: [
      {text: 'Stop losing customers to late parcels', says: 'avoids', at: 'Stop'},
      {text: 'Have fewer complaints in the shops', says: 'avoids'},
      {text: 'No more chaos at the ramp', says: 'avoids', at: 'No more', becomes: ['[who] gets [what they want]']},
      {text: 'Keine Kunden mehr durch Verspätungen verlieren', says: 'avoids'},
      {text: 'Weniger Beschwerden in den Läden', says: 'avoids'},
      {text: 'Chaos an der Rampe vermeiden', says: 'avoids', becomes: ['[wer] bekommt [was gewollt ist]']},
    ],
  }))

it('objective-plain-language is understood on the first day', () =>
  testRule(plainLanguage, {
    quiet: [
      'Outages end before customers notice',
      'IT feels like a partner to HR',
      'BMW dealers trust our parts list',
      'Mean time to recovery (MTTR) stops being a secret',
      'MAKE EVERY GUEST FEEL AT HOME',
      'Guests ALWAYS find a seat',
      'Q3 belongs to the apprentices',
      'Ausfälle sind vorbei, bevor Kunden sie merken',
      'Die DSGVO ist für Vereine kein Schreckgespenst',
      'SAP-Anwender finden jede Bestellung sofort',
      'Die Krankenhausapotheke liefert, bevor jemand fragt',
      {text: 'The RTW crew sleeps at night', options: {glossary: ['RTW']}},
    ],
    loud: [
      {
        text: 'Raise the MTTR maturity of the platform',
        says: 'acronyms',
        at: 'MTTR',
        becomes: ['Raise the MTTR ([spelled-out term]) maturity of the platform'],
      },
      {text: 'Enable XT teams through the TCoE', says: 'acronyms'},
      {
        text: 'MTTR-Reifegrad der Anlagen erhöhen',
        says: 'acronyms',
        becomes: ['MTTR-Reifegrad ([ausgeschriebener Begriff]) der Anlagen erhöhen'],
      },
      {text: 'Stammdatenqualitätssicherungsprozess etablieren', says: 'compound'},
    ],
  }))

it('objective-active-voice says who acts', () =>
  testRule(activeVoice, {
    quiet: [
      'Patients reach us in one call',
      'Our advice is trusted on every ward',
      'Nobody is tired after the early shift',
      'Every meal is checked by our nurses',
      'We clear the backlog and keep it clear',
      'Patientinnen erreichen uns beim ersten Anruf',
      'Familien sind begeistert',
      'Station 4 wird zum Vorbild',
      'Wir werden auch sonntags liefern',
      'Jede Mahlzeit wird von der Pflege geprüft',
    ],
    loud: [
      {text: 'Patients will be served faster', says: 'passive', at: 'will be served'},
      {text: 'The backlog of menu requests is reduced', says: 'passive'},
      {text: 'Freshness will be ensured', says: 'passive', becomes: ['[who] [verb] [what]']},
      {text: 'Patientinnen werden schneller bedient', says: 'passive'},
      {text: 'Der Rückstand an Menüwünschen wird abgebaut', says: 'passive', at: 'wird abgebaut'},
      {text: 'Our advice is trusted in the kitchen', says: 'passive', options: {allowStatePassive: false}},
    ],
  }))
