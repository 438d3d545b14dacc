import {type CuedPattern, cued} from '../../model/cued.js'
import type {FrequencyWords} from '../quantities/frequencies.js'
/** Zahlwörter. „Ein“ und „eine“ fehlen: Meist sind sie Artikel. „Ein paar“ ist keine Zahl. */
export const numberWords: Readonly<Record<string, number>> = {
  null: 0,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  dreizehn: 13,
  vierzehn: 14,
  fünfzehn: 15,
  sechzehn: 16,
  siebzehn: 17,
  achtzehn: 18,
  neunzehn: 19,
  zwanzig: 20,
  dreißig: 30,
  dreissig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  hundert: 100,
  tausend: 1000,
  dutzend: 12,
}

const ZEITEN =
  'Stunde|Morgen|Abend|Nacht|Wochenende|Woche|Monat|Quartal|Jahr|Halbjahr|Semester|Saison|Schicht|Sprint|Mal|Zeile|Reihe|Sitzung|Ausgabe|[a-z]*tag|Mittwoch'

/** „Jeder zweite Gast“ ist die Hälfte, „jede zweite Woche“ ein Rhythmus. */
const jederSoundsovielte = (zahl: string, prozent: number): [CuedPattern, number] => [
  cued(/jede/, String.raw`(?<![\p{L}])jede[rsnm]? ${zahl}[rsnm]?(?= \p{L})(?! (?:${ZEITEN})(?!\p{L}))`, 'gi'),
  prozent,
]

/** Anteile am Ganzen, in Prozent. */
export const shareWords: readonly [CuedPattern, number][] = [
  [cued(/hälfte/, String.raw`(?<!(?:erste|ersten|zweite|zweiten) )(?<![\p{L}])Hälfte(?![\p{L}])`, 'g'), 50],
  [cued(/halb so/, String.raw`(?<![\p{L}])halb so (?:viele?|oft|lang|hoch|groß)(?![\p{L}])`, 'gi'), 50],
  jederSoundsovielte('zweite', 50),
  jederSoundsovielte('dritte', 100 / 3),
  jederSoundsovielte('vierte', 25),
  jederSoundsovielte('fünfte', 20),
  jederSoundsovielte('zehnte', 10),
  [cued(/drittel/, String.raw`(?<![\p{L}])(?:ein|einem) Drittel(?![\p{L}])`, 'gi'), 100 / 3],
  [cued(/drittel/, String.raw`(?<![\p{L}])zwei Drittel(?![\p{L}])`, 'gi'), 200 / 3],
  [cued(/viertel/, String.raw`(?<![\p{L}])(?:ein|einem) Viertel(?![\p{L}])`, 'gi'), 25],
  [cued(/viertel/, String.raw`(?<![\p{L}])drei Viertel(?![\p{L}])`, 'gi'), 75],
  [cued(/fünftel/, String.raw`(?<![\p{L}])(?:ein|einem) Fünftel(?![\p{L}])`, 'gi'), 20],
]

/** Verben und ihre Substantive, die ihre Zahl selbst tragen: der Faktor der Veränderung. */
export const factorVerbs: readonly [CuedPattern, number][] = [
  [
    cued(
      /doppel|dopple|doppl/,
      String.raw`(?<![\p{L}])(?:verdoppel(?:n|t|te|ten)|verdopple|Verdopp(?:e)?lung|doppelt so (?:viele?|oft|hoch|groß|schnell))(?![\p{L}])`,
      'gi',
    ),
    2,
  ],
  [
    cued(
      /dreifach|dreimal/,
      String.raw`(?<![\p{L}])(?:verdreifach(?:en|t|te|ten)|Verdreifachung|dreimal so viele?)(?![\p{L}])`,
      'gi',
    ),
    3,
  ],
  [cued(/vierfach/, String.raw`(?<![\p{L}])(?:vervierfach(?:en|t|te|ten)|Vervierfachung)(?![\p{L}])`, 'gi'), 4],
  [cued(/halbier/, String.raw`(?<![\p{L}])(?:halbier(?:en|t|te|ten)|Halbierung)(?![\p{L}])`, 'gi'), 0.5],
]

/** „Ein“ zählt nur, wo die Wörter davor zeigen, dass jemand gezählt hat. */
export const countedOne = cued(
  /ein/,
  String.raw`(?<=(?<![\p{L}])(?:mindestens|höchstens|wenigstens|maximal|genau|mehr als|weniger als) )(?:eine[mnrs]?|ein)(?![\p{L}])`,
  'gi',
)

/** „Einmal pro Woche“, „jede Woche ein Vortrag“, „von monatlich auf wöchentlich“. */
export const frequencies: FrequencyWords = {
  cue: /einmal|jede|pro |je |lich\b|weise\b/i,
  counted: [
    [
      /(?<=^|[\s(])einmal(?= (?:pro|je|im|in der|am) )|(?<=(?:mindestens|höchstens|wenigstens) )einmal(?=$|[\s,.;)])/gi,
      1,
    ],
    [
      /(?<=(?:^|(?<!einmal)[\s(])(?:jede[nrms]?|pro|je) (?:Tag|Woche|Monat|Quartal|Jahr|Schicht|Sprint|Halbjahr|Filiale|Team|Klasse|Person) )eine?[nrms]?(?= )/gi,
      1,
    ],
  ],
  rhythm:
    /(?<=\bvon )(?:stündlich|täglich|wöchentlich|monatlich|quartalsweise|jährlich)(?= auf )|(?<=\bauf )(?:stündlich|täglich|wöchentlich|monatlich|quartalsweise|jährlich)(?=$|[.,;)]| (?:erhöhen|steigern|verkürzen|umstellen|um)\b)/gi,
  perYear: {stündlich: 8760, täglich: 365, wöchentlich: 52, monatlich: 12, quartalsweise: 4, jährlich: 1},
}
