import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {balanceOf, metricFor, metricIn, metrics, nameOf} from '../../../src/language/metrics/index.js'
import type {Language} from '../../../src/model/index.js'

type Rows<T extends unknown[]> = readonly T[]

const found: Record<Language, Rows<[text: string, id: string, piece: string]>> = {
  en: [
    ['NPS from 30 to 45', 'net-promoter-score', 'NPS'],
    ['Raise the net promoter score of our parents to 50', 'net-promoter-score', 'net promoter score'],
    ['churn', 'customer-churn-rate', 'churn'],
    ['Reduce churn', 'customer-churn-rate', 'churn'],
    ['Cut monthly churn from 4% to 2.5%', 'customer-churn-rate', 'monthly churn'],
    ['Churn: 3%', 'customer-churn-rate', 'Churn'],
    ['Customer satisfaction with the new menu rises from 3.9 to 4.5', 'customer-satisfaction', 'Customer satisfaction'],
    ['Median first response time falls from 9 h to 2 h', 'first-response-time', 'first response time'],
    ['Reach 100,000 page views', 'page-views', 'page views'],
    ['Pageviews from 20k to 50k', 'page-views', 'Pageviews'],
    ['10,000 followers', 'followers', 'followers'],
    ['Visits from 5k to 9k', 'website-visits', 'Visits'],
    ['Grow our organic reach on LinkedIn to 40k', 'social-reach', 'organic reach'],
    ['Reach from 10k to 20k', 'social-reach', 'Reach'],
    ['Increase leads to 300 a month', 'leads', 'leads'],
    ['From 40 to 80 leads', 'leads', 'leads'],
    ['Likes per post from 40 to 90', 'likes', 'Likes per post'],
    ['Downloads from 5k to 20k', 'app-downloads', 'Downloads'],
    ['Gross margin of the repair business from 33% to 41%', 'gross-margin', 'Gross margin'],
    ['Margin from 18% to 22%', 'gross-margin', 'Margin'],
    ['Revenue: €12m', 'revenue', 'Revenue'],
    ['OEE of line 3 from 61% to 70%', 'overall-equipment-effectiveness', 'OEE'],
    ['NPS target of 50', 'net-promoter-score', 'NPS'],
    ['MTTR below 40 minutes', 'mean-time-to-recovery', 'MTTR'],
    ['Daily active users of the ticket app from 900 to 2,000', 'daily-active-users', 'Daily active users'],
    ['dau to wau', 'daily-active-users', 'dau'],
    ['Staff turnover in the kitchens from 38% to 25%', 'employee-turnover', 'Staff turnover'],
    ['Machine utilisation from 60% to 72%', 'capacity-utilization', 'Machine utilisation'],
    [
      'Share of online applications for building permits from 12% to 50%',
      'online-application-share',
      'Share of online applications',
    ],
    ['Donor retention rates climb from 41% to 55%', 'donor-retention', 'Donor retention rates'],
    ['30-day readmissions of heart patients from 19% to 13%', 'readmission-rate', '30-day readmissions'],
    ['Cancelled lessons from 7% to 3%', 'cancelled-lessons', 'Cancelled lessons'],
    ['Food waste per guest from 140 g to 90 g', 'food-waste', 'Food waste per guest'],
    ['On-time delivery from the Basel depot from 82% to 95%', 'on-time-delivery', 'On-time delivery'],
    ['Cost-per-lead from €80 to €45', 'cost-per-lead', 'Cost-per-lead'],
  ],
  de: [
    ['NPS von 30 auf 45', 'net-promoter-score', 'NPS'],
    ['NPS-Wert der Eltern von 30 auf 45', 'net-promoter-score', 'NPS-Wert'],
    ['Abwanderung senken', 'customer-churn-rate', 'Abwanderung'],
    ['Die Abwanderungsquote sinkt von 4 % auf 2,5 %', 'customer-churn-rate', 'Abwanderungsquote'],
    ['Churn-Rate halbieren', 'customer-churn-rate', 'Churn-Rate'],
    ['Kundenzufriedenheitswert von 3,9 auf 4,5', 'customer-satisfaction', 'Kundenzufriedenheitswert'],
    ['Lieferantentermintreue von 78 % auf 92 %', 'supplier-on-time-delivery', 'Lieferantentermintreue'],
    ['Spediteurstermintreue von 78 % auf 92 %', 'on-time-delivery', 'Spediteurstermintreue'],
    ['Durchlaufzeit der Bauanträge von 90 auf 45 Tage', 'process-lead-time', 'Durchlaufzeit'],
    ['Mittlere Durchlaufzeiten unter 5 Tagen', 'process-lead-time', 'Durchlaufzeiten'],
    ['Krankenstand in der Pflege von 9 % auf 6 %', 'sick-leave-rate', 'Krankenstand'],
    ['Krankenstände unter 5 %', 'sick-leave-rate', 'Krankenstände'],
    ['100.000 Seitenaufrufe erreichen', 'page-views', 'Seitenaufrufe'],
    ['10.000 Follower', 'followers', 'Follower'],
    ['Reichweite erhöhen', 'social-reach', 'Reichweite'],
    ['Reichweite von 10.000 auf 20.000', 'social-reach', 'Reichweite'],
    ['Besuche von 5.000 auf 9.000', 'website-visits', 'Besuche'],
    ['Umsätze mit Neuprodukten von 0,4 auf 1,5 Mio. €', 'revenue', 'Umsätze'],
    ['Online-Anteil an den Wohngeldanträgen von 12 % auf 50 %', 'online-application-share', 'Online-Anteil'],
    ['Zahl der offenen Stellen von 14 auf 4', 'open-positions', 'Zahl der offenen Stellen'],
    ['Daily Active Users der Ticket-App von 900 auf 2.000', 'daily-active-users', 'Daily Active Users'],
    ['Wir senken die Ausschussquote von 4 % auf 2 %', 'scrap-rate', 'Ausschussquote'],
    ['OEE der Linie 3 von 61 % auf 70 %', 'overall-equipment-effectiveness', 'OEE'],
    ['Zeit bis zur ersten Antwort von 9 h auf 2 h', 'first-response-time', 'Zeit bis zur ersten Antwort'],
    ['Spendeneinnahmen von 80.000 € auf 120.000 €', 'donations-raised', 'Spendeneinnahmen'],
    ['Wiederaufnahmequote nach Hüftoperationen von 8 % auf 5 %', 'readmission-rate', 'Wiederaufnahmequote'],
    ['Unterrichtsausfall von 7 % auf 3 %', 'cancelled-lessons', 'Unterrichtsausfall'],
    ['Retourenquoten von 22 % auf 15 %', 'return-rate', 'Retourenquoten'],
    ['umsatz von 3 auf 4 tausend euro steigern', 'revenue', 'umsatz'],
    ['Reklamationen von 9 auf 4 im Monat', 'complaint-rate', 'Reklamationen'],
    ['Fehler von 30 auf 10 je 1.000 Bescheide', 'error-rate', 'Fehler'],
    ['Pünktlichkeit der Linie 7 von 81 % auf 90 %', 'transit-punctuality', 'Pünktlichkeit'],
  ],
}

const quiet: Record<Language, readonly string[]> = {
  en: [
    '',
    'Reach every village within an hour',
    'Reach 500 farmers',
    'Reach over 500 households in the valley',
    'Reach of the bus from 180 to 240 km',
    'Extend the reach of the bus',
    'Each child likes to read',
    'Everybody likes the new playground',
    'Home visits by nurses from 40 to 60',
    'Visits by nurses from 40 to 60 a week',
    'Visits to 12 schools',
    '12 visits by the midwife',
    'Churn butter the old way',
    'We churn out fewer drafts',
    'Margin notes in the exam papers are legible',
    'A wide margin of error',
    'Leads the market in organic bread',
    'Maria leads the choir',
    'Better light leads to 30% fewer stumbles on the stairs',
    'The team leads from the front',
    'Views over the lake',
    'A room with a view',
    'Everyone shares what they know',
    'A non-profit that people trust',
    'Scrap the paper forms',
    'He returns 3 books',
    'The board returns to Basel',
    'Run an NPS survey',
    'Revenue target for the spring agreed',
    'Automate the OEE reporting of all lines',
    'Set up a churn dashboard',
    'The revenue team works in one room',
    'Present the conversion-rate workshop',
    'Save a copy of the sales plan',
    'Training for new hires',
    'New customers find their way alone',
    'Help new customers in their first week',
    'Members feel at home',
    'Volunteers know whom to ask',
    'Guests sleep well',
    'Followers who book a demo from 12 to 40 a month',
    'Visitors who start a trial from 1.4% to 3%',
    'Share of page views with a reply from 2% to 4%',
    'Revenue per visit from 11 to 14',
    'The first impressions of our library',
    'Passengers arrive rested',
    'Errors are human',
    'Mind the gap',
    'The yield of a good talk',
    'Members of the council agree',
    'Publications by local authors on one shelf',
    'Orders from the ministry reach every office',
    'Savings banks lend to us',
    'Downloads of the file stop',
    'Graduates come back as mentors',
    'Emissions trading for beginners',
    'The shelter opens in March',
    'Write 12 articles',
    'Bakers start at 4 instead of 2',
    '24 of 30 classes have a mentor',
  ],
  de: [
    '',
    'Reichweite des E-Busses von 180 auf 240 km',
    'Die Reichweite des Busses erhöhen',
    'Reichweite von 180 auf 240 km',
    'Besuche bei Patienten',
    'Besuche bei Patienten von 40 auf 60',
    'Besuche der Hebamme von 40 auf 60',
    '12 Besuche in Schulen',
    'Der Ausschuss tagt monatlich',
    'Umsatzsteuer richtig melden',
    'Umsatz-Dashboard bauen',
    'Umsatzanteil der Nachfüllpackungen',
    'Anteil der Besuche mit Bestellung von 2 % auf 4 %',
    'Anteil der Seitenaufrufe mit Anfrage von 2 % auf 4 %',
    'Umsatz je Filialbesuch von 11 € auf 14 €',
    'Besucher, die ein Probetraining buchen, von 12 auf 40',
    'Stadtrat und Verwaltung ziehen an einem Strang',
    'Neue Kunden finden sich allein zurecht',
    'Engagierte finden bei uns schnell eine Aufgabe',
    'Wir gewinnen engagierte Mitarbeiter',
    'Freiwillige wissen, wen sie fragen können',
    'Gäste schlafen gut',
    'Mitglieder fühlen sich zu Hause',
    'Wir spenden Zeit',
    'Die Bürger reichen weniger Papier ein',
    'Bewertungen des Gutachters liegen vor',
    'Kündigungen per Post bearbeiten',
    'Beschwerden der Patienten lindern',
    'Fehlerkultur leben',
    'Jeder Fehler ist ein Anlass zum Lernen',
    'Der Bestand an Büchern ist katalogisiert',
    'Die Zufriedenheit ist spürbar',
    'Zeitgewinn für die Stationen',
    'Kundengewinnungsstrategie festlegen',
    'Unzufriedenheit ansprechen',
    'Impfregistrierungen je Tag',
    'Der Gewinn des Wettbewerbs',
    'Überschuss an Ideen',
    'Noten für das Orchester digitalisieren',
    'Die Stimme der Kinder zählt',
    'Aufrufe der Behörde beantworten',
    'Fahrgäste kommen ausgeruht an',
    'Zugriffe durch die Polizei',
    'Anmeldungen der Kinder per Brief',
    'Bestellungen der Küche auf einem Zettel',
    'Ausgaben der Schülerzeitung',
    'Schwund im Gedächtnis',
    'Absatz 3 der Satzung',
    'Leitbild mit allen Häusern',
    '12 Beiträge schreiben',
    'Die Bäckerei öffnet um 6 statt um 7 Uhr',
    '24 von 30 Klassen haben Paten',
  ],
}

const languages: Language[] = ['en', 'de']

const listed = (names: string | undefined): string[] => (names ? names.split('; ') : [])

describe.each(languages)('metricIn (%s)', (language) => {
  test.each(found[language])('%s → %s', (text, id, piece) => {
    expect(metricIn(text, language)).toMatchObject({metric: {id}, piece: {text: piece}})
  })

  test.each(quiet[language])('nothing in “%s”', (text) => {
    expect(metricIn(text, language)?.piece.text).toBeUndefined()
  })

  test('knows every metric by each of its names', () => {
    const wrong = metrics.flatMap((metric) =>
      listed(metric[language])
        .filter((name) => metricIn(name, language)?.metric !== metric)
        .map((name) => [metric.id, name]),
    )
    expect(wrong).toEqual([])
  })

  test('gives a piece of the text, whatever the text is', () => {
    const names = metrics.flatMap((metric) => [...listed(metric[language]), ...listed(metric.ordinary?.[language])])
    const parts = fc.array(
      fc.oneof(fc.constantFrom(...names), fc.string({unit: 'grapheme'}), fc.constantFrom(' ', '-', '🙂 ')),
    )
    fc.assert(
      fc.property(parts, (words) => {
        const text = words.join('')
        const hit = metricIn(text, language)
        if (hit) expect(text.slice(hit.piece.start, hit.piece.end)).toBe(hit.piece.text)
      }),
    )
  })
})

describe('metricFor', () => {
  const rows: Rows<[language: Language, deliverable: string, id: string | undefined]> = [
    ['en', 'onboarding', 'ramp-up-time'],
    ['en', 'the new onboarding flow for shops', 'activation-rate'],
    ['en', '12 trainings', 'training-transfer-rate'],
    ['en', 'safety training for the night shift', 'accident-rate'],
    ['en', 'a new website', 'conversion-rate'],
    ['en', 'the new intranet', 'weekly-active-share'],
    ['en', 'autumn campaign', 'leads'],
    ['en', 'fundraising campaign', 'donations-raised'],
    ['en', 'e-file', 'application-processing-time'],
    ['en', 'mentoring programme', 'probation-retention'],
    ['en', 'portal', 'weekly-active-share'],
    ['en', 'a cake', undefined],
    ['en', '', undefined],
    ['de', 'neues Intranet', 'weekly-active-share'],
    ['de', 'eines neuen Intranets', 'weekly-active-share'],
    ['de', 'Schulung', 'training-transfer-rate'],
    ['de', '12 Schulungen für Pflegekräfte', 'training-transfer-rate'],
    ['de', 'Softwareschulung', 'training-transfer-rate'],
    ['de', 'Mieterportal', 'weekly-active-share'],
    ['de', 'Herbstkampagne', 'leads'],
    ['de', 'Spendenkampagnen', 'donations-raised'],
    ['de', 'Website', 'conversion-rate'],
    ['de', 'Hygieneschulung', 'infection-rate'],
    ['de', 'E-Akte', 'application-processing-time'],
    ['de', 'Kuchen', undefined],
    ['de', '', undefined],
  ]

  test.each(rows)('%s: %s → %s', (language, deliverable, id) => {
    expect(metricFor(deliverable, language)?.id).toBe(id)
  })
})

describe('what is known of a metric', () => {
  const of = (text: string, language: Language) =>
    metricIn(text, language)?.metric ?? expect.fail(`no metric in ${text}`)

  test('its name in either language', () => {
    expect(nameOf(of('CSAT', 'de'), 'en')).toBe('customer satisfaction')
    expect(nameOf(of('churn', 'en'), 'de')).toBe('Abwanderungsquote')
  })

  test('what balances it, where something does', () => {
    expect(balanceOf(of('tickets closed', 'en'))?.id).toBe('reopen-rate')
    expect(balanceOf(of('Unfallquote', 'de'))).toBeUndefined()
  })

  test('what it is', () => {
    expect(of('Seitenaufrufe', 'de')).toMatchObject({vanity: true, unit: 'count', good: 'up'})
    expect(of('EBIT', 'de')).toMatchObject({kpi: true, unit: 'money', timing: 'lagging'})
    expect(of('Krankenstand', 'de')).toMatchObject({unit: 'share', good: 'down', domain: 'people'})
  })
})
