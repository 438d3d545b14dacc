import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {detectLanguage} from '../../src/language/detect/index.js'

const anyCharacters = fc.array(fc.nat(0xffff), {maxLength: 200}).map((codes) => String.fromCharCode(...codes))

describe('a statement in English', () => {
  it.each([
    'Grow revenue of the bakery by 25%',
    'Patients know when their doctor will call',
    'Hold 20 interviews with night nurses',
    'Raise NPS from 30 to 45',
    'Visitors to our museum come back within a year',
    'Café visitors come back to São Paulo',
    'Launch in München and Köln with our partners',
    'Double orders from the Zürich store',
    'The Müller branch wins back its customers',
    'Citizens get their permit in 10 days instead of 30',
    'Our Kindergarten finds every child a place',
    'Teachers spend less time on reports',
    'Drivers are home by six',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('en'))
})

describe('a statement in German', () => {
  it.each([
    'Umsatz steigern',
    'Anteil verdoppeln',
    'Kundenzufriedenheit verbessern',
    'Conversion Rate im Checkout auf 3 % steigern',
    'Unser Onboarding begeistert neue Kolleginnen',
    'Das Team gibt im Sprint Review Feedback',
    'Key Results für das Team',
    'Time-to-Market auf 6 Wochen verkürzen',
    'Die Bäckerei in der Nordstadt verkauft auch am Abend',
    'Pflegekräfte gehen pünktlich nach Hause',
    'Eltern finden sofort einen Platz',
    'Churn Rate unter Kontrolle halten',
    'Anträge sind nach 10 Tagen beschieden',
    'Wir launchen den Shop mit unserem Partner',
    'Retourenquote von 8 % auf 5 % senken',
  ])('%s', (text) => expect(detectLanguage(text)).toBe('de'))
})

describe('a statement in a language that okr-lint cannot judge', () => {
  it.each([
    ['Spanish', 'Aumentar los ingresos en un 20 %'],
    ['Spanish', 'Reducir el tiempo de espera de los clientes'],
    ['Portuguese', 'Melhorar a satisfação dos nossos clientes'],
    ['French', 'Améliorer la satisfaction des clients'],
    ['Italian', 'Aumentare i ricavi della nostra azienda del 20%'],
    ['Dutch', 'De tevredenheid van onze klanten verhogen'],
    ['Polish', 'Zwiększyć liczbę klientów o 20%'],
    ['Czech', 'Zvýšit spokojenost zákazníků'],
    ['Norwegian', 'Øke omsetningen med 20 % for våre kunder'],
    ['Turkish', 'Müşteri memnuniyetini artırmak için çalışmak'],
    ['Russian', 'Увеличить выручку на 25%'],
    ['Greek', 'Αύξηση των εσόδων κατά 25%'],
    ['Chinese', '将收入提高25%'],
    ['Japanese', '売上を25%増やす'],
    ['Korean', '매출을 25% 늘리기'],
    ['Vietnamese', 'Tăng doanh thu lên 25% trong quý này'],
    ['Arabic', 'زيادة الإيرادات بنسبة 25%'],
    ['Hindi', 'राजस्व 25% बढ़ाएं'],
  ])('%s: %s', (_, text) => expect(detectLanguage(text)).toBe('other'))
})

describe('too little text to tell', () => {
  it.each(['', '   ', '42', 'NPS 50', 'Marketing', 'Objective', 'OKR Q3 2026', 'KR 1.2', 'O1', 'IT', 'Team Feedback'])(
    '“%s”',
    (text) => expect(detectLanguage(text)).toBeUndefined(),
  )
})

describe('what is no evidence', () => {
  it.each([
    ['code', 'Umsatz steigern `with the new for of and to`'],
    ['addresses', 'Umsatz steigern https://example.org/the/new/way-to-go-with-us'],
    ['ids', 'Umsatz steigern the_new_id and_of_with'],
    ['a fenced block', 'Umsatz steigern\n```\nif the user is not in the list\n```'],
  ])('%s', (_, text) => expect(detectLanguage(text)).toBe('de'))
})

describe('a whole document', () => {
  it('is German although its labels are English', () => {
    const text = [
      '# OKRs Q3 2026: Team Logistics',
      '## Objective 1: Fahrer sind abends zu Hause',
      '- KR 1: Touren nach 18 Uhr von 40 auf 10 je Monat senken',
      '- Status: on track',
    ].join('\n')
    expect(detectLanguage(text)).toBe('de')
  })

  it('is English although names in it are German', () => {
    const text = [
      '# OKRs of the Stadtwerke Düsseldorf',
      '## Objective: Households switch to green power because it is easy',
      '- Households in Düsseldorf-Bilk that switch within a day from 10% to 40%',
    ].join('\n')
    expect(detectLanguage(text)).toBe('en')
  })
})

it('never fails, whatever the text', () => {
  fc.assert(
    fc.property(anyCharacters, (text) => {
      expect(['en', 'de', 'other', undefined]).toContain(detectLanguage(text))
    }),
  )
})
