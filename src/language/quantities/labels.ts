import {type CuedPattern, cued} from '../../model/cued.js'

/** Marks that number a line or point elsewhere: `O1`, `KR 1.2`, `(KR3)`, `#123`, `[P0]`, „Ziel 2:“, list numerals. */
export const labels: readonly CuedPattern[] = [
  cued(
    /(?:o|kr|kpi)[ .-]?[a-z]?\d/,
    String.raw`(?<![\p{L}\p{N}])(?:O|KR|OKR|KPI)[ .-]?[A-Z]?\d{1,3}(?:[.-]\d{1,3}){0,3}[a-z]?(?:[.-]?KR\d{1,2})?(?![\p{L}\p{N}])`,
    'g',
  ),
  cued(
    /[a-z][  ]#?\d/,
    String.raw`(?<![\p{L}\p{N}])(?:key[ -]?results?|objectives?|goals?|initiatives?|schlüssel-?ergebnis(?:se)?|ziele?|wichtig(?:es|stes) ergebnis|maßnahmen?)[  ]#?\d{1,3}(?:\.\d{1,3}){0,3}(?![\p{N}%])(?= ?[:).–—|-]|$)`,
    'gi',
  ),
  cued(/#/, String.raw`(?<![\p{L}\p{N}&])#(?!1(?!\d))\d+(?:\.\d+)*`, 'g'),
  cued(/\[/, String.raw`\[\^?(?:[\p{L}]{0,4}[- ]?\d[\d.]*)\]`, 'g'),
  cued(/p[0-4]/, String.raw`(?<![\p{L}\p{N}])P[0-4](?![\p{L}\p{N}])`, 'g'),
  cued(
    /(?:pr|mr|gh|-)[ ]?#?\d\d/,
    String.raw`(?<![\p{L}\p{N}])(?:PR|MR|GH|[A-Z]{2,8}-)[ ]?#?\d{2,6}(?![\p{L}\p{N}%])`,
    'g',
  ),
  cued(/^\s*\d/, String.raw`^\s*\d{1,2}(?:\.\d{1,2}){0,2}[.)](?=\s)`, 'gu'),
  cued(/ \d[.)] /, String.raw`(?<=[.;:] )\d[.)](?= [\p{L}])`, 'g'),
  cued(/\(\d\)/, String.raw`(?<=^|\s)\(\d\)(?=\s)`, 'gu'),
]

/** “3 Improve the menu”: a numeral of a list in front of a verb. In German a capital word behind it is what it counts. */
export const englishLabels: readonly CuedPattern[] = [
  cued(/^\s*\d/, String.raw`^\s*\d{1,2}(?= \p{Lu}\p{Ll}+(?:e|y) (?:the|a|an|our|your|all|\p{Ll}+)\b)`, 'g'),
]
