import {describe, expect, it} from 'vitest'
import type {Quantity, Slot} from '../../src/language/facts.js'
import {movementIn} from '../../src/language/movement/index.js'
import {quantitiesIn, slotsIn} from '../../src/language/quantities/index.js'
import {wordsIn} from '../../src/language/words.js'
import type {Language} from '../../src/model/index.js'

const figure = (value: Quantity | Slot | undefined) =>
  value && ('name' in value ? value.text : `${value.value ?? ''}${value.unit ? ` ${value.unit.text}` : ''}`)

/** `NPS up from 30 to 45 by …`: a movement in a line, without the parts that the text does not give. */
function movement(language: Language, text: string): string {
  const words = wordsIn(text)
  const found = movementIn(text, words, quantitiesIn(text, words, language), slotsIn(text), language)
  if (!found) return 'none'
  const {metric, direction, baseline, target, change} = found
  return [
    metric?.text ?? '?',
    direction,
    baseline && `from ${figure(baseline)}`,
    target && `to ${figure(target)}`,
    change && `by ${figure(change)}`,
  ]
    .filter(Boolean)
    .join(' | ')
}

describe('how a metric is to move, in English', () => {
  it.each([
    ['Raise NPS from 30 to 45', 'NPS | up | from 30 | to 45'],
    ['Active clinics from 210 to 500', 'Active clinics | up | from 210 | to 500'],
    ['Raise CSAT of phone support from 3.8 to 4.3', 'CSAT of phone support | up | from 3.8 | to 4.3'],
    ['Lead time from 12 to 7 days', 'Lead time | down | from 12 days | to 7 days'],
    ['Answer time from 2 h to 30 min', 'Answer time | down | from 2 h | to 30 min'],
    ['Weekly visitors 10 → 40', 'Weekly visitors | up | from 10 | to 40'],
    ['Weekly visitors: 10 -> 40', 'Weekly visitors | up | from 10 | to 40'],
    ['Page views grew from 5k to 20k', 'Page views | up | from 5000 | to 20000'],
    ['Stock-outs are reduced from 40 to 10', 'Stock-outs | down | from 40 | to 10'],
    ['Trial classes up from 12 to 30', 'Trial classes | up | from 12 | to 30'],
    ['Reduce cost from €1.2m to €1.4m', 'cost | down | from 1200000 € | to 1400000 €'],
    ['Grow revenue from 1.4 to 2 million euros', 'revenue | up | from 1400000 euros | to 2000000 euros'],
    ['Grow revenue by 25%', 'revenue | up | by 25 %'],
    ['Cost per case down to €29', 'Cost per case | to 29 €'],
    ['Cut support cost below €200k', 'support cost | down | to 200000 €'],
    ['Subscribers (currently 125k) to 150k', 'Subscribers | up | from 125000 | to 150000'],
    ['Reach 500 active clinics', 'active clinics | to 500 clinics'],
    ['Reach 500 active clinics (baseline 120)', 'active clinics | up | from 120 clinics | to 500 clinics'],
    ['Retention by 5 percentage points, from 18%', 'Retention | from 18 % | by 5 percentage points'],
    ['30% fewer complaints', 'complaints | down | by 30 %'],
    ['A 20% reduction in returns', 'returns | down | by 20 %'],
    ['Double orders', 'orders | up | by 2 Double'],
    ['Double orders from 10 to 20', 'orders | up | from 10 | to 20 | by 2 Double'],
    ['Halve the waiting time', 'waiting time | down | by 0.5 Halve'],
    ['Revenue from [baseline] to [target], +25 %', 'Revenue | up | from [baseline] | to [target] | by 25 %'],
    ['NPS from [baseline] to 45', 'NPS | from [baseline] | to 45'],
    ['50% more walkers, and so 20% more guests', 'walkers | up | by 50 %'],
    ['Publish 12 guides that reduce waste', 'guides | to 12 guides'],
    ['Increase NPS', 'NPS | up'],
    ['Reduce churn', 'churn | down'],
    ['Improve conversion rate', 'conversion rate'],
    ['Improve load time from 4 s to 2 s', 'load time | down | from 4 s | to 2 s'],
    ['Move 12 shops to 3 regions', 'shops | to 12 shops'],
    ['90% of tickets answered within 2 hours', 'tickets answered | to 90 %'],
    ['p95 latency under 300 ms in every week', 'p95 latency | to 300 ms'],
    ['Increase bookings by 20% to 300', 'bookings | up | to 300 | by 20 %'],
  ])('%s', (text, expected) => expect(movement('en', text)).toBe(expected))

  it.each([
    'Get feedback from 3 teams',
    'People work from home happily',
    'Guests feel at home',
    'Windows 11 feels effortless',
    'Ready by Q3 2026',
    'B2B buyers order without calling',
    'Nurses trust the night plan',
    'Our growth story inspires people',
    'The number one workshop in town',
    'Phase 2 starts well',
  ])('nothing moves: %s', (text) => expect(movement('en', text)).toBe('none'))
})

describe('wie sich eine Messgröße bewegen soll, auf Deutsch', () => {
  it.each([
    ['NPS von 30 auf 45 steigern', 'NPS | up | from 30 | to 45'],
    ['Aktive Praxen von 210 auf 500', 'Aktive Praxen | up | from 210 | to 500'],
    ['Umsatz um 25 % steigern', 'Umsatz | up | by 25 %'],
    ['Wir steigern den Umsatz um 25 %', 'Umsatz | up | by 25 %'],
    ['Der Umsatz steigt von 12 auf 15 Mio. €', 'Umsatz | up | from 12000000 € | to 15000000 €'],
    ['Die Kosten je Fall sinken von 38 € auf 29 €', 'Kosten je Fall | down | from 38 € | to 29 €'],
    ['Kosten je Fall auf 29 € senken', 'Kosten je Fall | down | to 29 €'],
    ['10’000 CHF auf 8’000 CHF', '? | down | from 10000 CHF | to 8000 CHF'],
    ['Wir haben die mittlere Wartezeit auf 30 Tage reduziert', 'mittlere Wartezeit | down | to 30 Tage'],
    ['Erhöhung der Auslastung von 70 % auf 90 %', 'Auslastung | up | from 70 % | to 90 %'],
    ['Durchlaufzeit von 12 auf 7 Tage senken', 'Durchlaufzeit | down | from 12 Tage | to 7 Tage'],
    ['Anmeldungen (aktuell: 120) auf 300', 'Anmeldungen | up | from 120 | to 300'],
    ['Anmeldungen 120 → 300', 'Anmeldungen | up | from 120 | to 300'],
    ['40 neue Praxen gewinnen', 'neue Praxen | up | to 40 Praxen'],
    ['500 aktive Praxen erreichen', 'aktive Praxen | to 500 Praxen'],
    ['30 % weniger Ausschuss', 'Ausschuss | down | by 30 %'],
    ['Anteil verdoppeln', 'Anteil | up | by 2 verdoppeln'],
    ['Wartezeit halbieren', 'Wartezeit | down | by 0.5 halbieren'],
    ['NPS von [Ausgangswert] auf [Zielwert] steigern', 'NPS | up | from [Ausgangswert] | to [Zielwert]'],
    ['Es kommen 15 % mehr Gäste', 'Gäste | up | by 15 %'],
    ['Steigern Sie den Anteil (Quote) von 30 % auf 45 %', 'Anteil (Quote) | up | from 30 % | to 45 %'],
    ['NPS steigern', 'NPS | up'],
    ['Fluktuation senken', 'Fluktuation | down'],
    ['Fehlerquote von 6 % auf 2 % verbessern', 'Fehlerquote | down | from 6 % | to 2 %'],
    ['Kosten von 1,2 Mio. auf 1,4 Mio. € senken', 'Kosten | down | from 1200000 € | to 1400000 €'],
    ['Kosten von 100 T€ auf 99 T€', 'Kosten | down | from 100000 € | to 99000 €'],
    ['Der Umsatz liegt jeden Monat über 150’000 CHF', 'Umsatz | to 150000 CHF'],
    ['Retourenquote bleibt ≤ 2 %', 'Retourenquote | to 2 %'],
    ['Vorbestellungen für 2027 von 10 auf 40', 'Vorbestellungen für 2027 | up | from 10 | to 40'],
    ['Die Auslastung wird von 50 % auf 53 % gesteigert', 'Auslastung | up | from 50 % | to 53 %'],
    ['Entscheidungen mit Beleg von 1 von 10 auf 1 von 2', 'Entscheidungen mit Beleg | up | from 1 von 10 | to 1 von 2'],
    ['Bindung um 5 Prozentpunkte ab 18 % steigern', 'Bindung | up | from 18 % | by 5 Prozentpunkte'],
  ])('%s', (text, expected) => expect(movement('de', text)).toBe(expected))

  it.each([
    'Von 12 Kunden empfohlen',
    'Rückmeldung von unserem Team einholen',
    'Auf Platz 1 im Kiez',
    'Im Fall der Fälle helfen wir sofort',
    'Werk 2 wird zum Vorbild',
    'Fertig bis 01.03.',
    'Familien finden sofort einen Platz',
    'Anrufer legen zufrieden auf',
    'Die Nr. 1 im Kiez',
    'B2B-Käufer bestellen, ohne anzurufen',
  ])('nichts bewegt sich: %s', (text) => expect(movement('de', text)).toBe('none'))
})
