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

/** Anteile am Ganzen, in Prozent. */
export const shareWords: readonly [RegExp, number][] = [
  [/(?<!(?:erste|ersten|zweite|zweiten) )(?<![\p{L}])Hälfte(?![\p{L}])/gu, 50],
  [/(?<![\p{L}])halb so (?:viele?|oft|lang|hoch|groß)(?![\p{L}])/giu, 50],
  [/(?<![\p{L}])(?:ein|einem) Drittel(?![\p{L}])/giu, 100 / 3],
  [/(?<![\p{L}])zwei Drittel(?![\p{L}])/giu, 200 / 3],
  [/(?<![\p{L}])(?:ein|einem) Viertel(?![\p{L}])/giu, 25],
  [/(?<![\p{L}])drei Viertel(?![\p{L}])/giu, 75],
  [/(?<![\p{L}])(?:ein|einem) Fünftel(?![\p{L}])/giu, 20],
]

/** Verben und ihre Substantive, die ihre Zahl selbst tragen: der Faktor der Veränderung. */
export const factorVerbs: readonly [RegExp, number][] = [
  [
    /(?<![\p{L}])(?:verdoppel(?:n|t|te|ten)|verdopple|Verdopp(?:e)?lung|doppelt so (?:viele?|oft|hoch|groß|schnell))(?![\p{L}])/giu,
    2,
  ],
  [/(?<![\p{L}])(?:verdreifach(?:en|t|te|ten)|Verdreifachung|dreimal so viele?)(?![\p{L}])/giu, 3],
  [/(?<![\p{L}])(?:vervierfach(?:en|t|te|ten)|Vervierfachung)(?![\p{L}])/giu, 4],
  [/(?<![\p{L}])(?:halbier(?:en|t|te|ten)|Halbierung)(?![\p{L}])/giu, 0.5],
]

/** „Ein“ zählt nur, wo die Wörter davor zeigen, dass jemand gezählt hat. */
export const countedOne =
  /(?<=(?<![\p{L}])(?:mindestens|höchstens|wenigstens|maximal|genau|mehr als|weniger als) )(?:eine[mnrs]?|ein)(?![\p{L}])/giu
