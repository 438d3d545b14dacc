import type {Direction} from '../movement/direction.js'

const words: Readonly<Record<Direction, string>> = {
  up: 'increase grow raise lift boost expand extend gain add win double triple treble quadruple multiply rise climb strengthen maximize maximise enlarge elevate widen earn deepen heighten augment',
  down: 'reduce cut lower decrease shorten halve decline drop fall shrink minimize minimise trim slash lessen diminish curb slim compress sink dip',
  none: 'accelerate improve change move bring shift adjust optimize optimise drive enhance',
}

const irregular: Readonly<Record<string, string>> = {
  grew: 'grow',
  grown: 'grow',
  won: 'win',
  winning: 'win',
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  cutting: 'cut',
  fell: 'fall',
  fallen: 'fall',
  shrunk: 'shrink',
  shrank: 'shrink',
  brought: 'bring',
  drove: 'drive',
  dropping: 'drop',
  dropped: 'drop',
  trimmed: 'trim',
  trimming: 'trim',
}

/** The movement verbs by their dictionary form. */
export const movementVerbs: ReadonlyMap<string, Direction> = new Map(
  (['up', 'down', 'none'] as const).flatMap((direction) =>
    words[direction].split(' ').map((verb) => [verb, direction] as const),
  ),
)

/** The dictionary form of a movement verb in any of its forms: `reducing` → `reduce`. */
export function movementLemma(word: string): string | undefined {
  const lower = word.toLowerCase()
  const lemma = irregular[lower] ?? candidates(lower).find((form) => movementVerbs.has(form))
  return lemma
}

function candidates(word: string): string[] {
  const stem = word.replace(/(?:es|ed|s|d|ing)$/, '')
  return [word, word.replace(/s$/, ''), word.replace(/d$/, ''), stem, `${stem}e`]
}

/** Nouns that hide a movement: `a 20% reduction in errors`. */
export const movementNouns: Readonly<Record<string, Direction>> = {
  increase: 'up',
  growth: 'up',
  rise: 'up',
  uplift: 'up',
  reduction: 'down',
  decrease: 'down',
  decline: 'down',
  drop: 'down',
  cut: 'down',
  improvement: 'none',
}

/** Words beside a number that say which way it differs: `30% fewer tickets`. */
export const comparatives: Readonly<Record<string, Direction>> = {
  more: 'up',
  higher: 'up',
  additional: 'up',
  faster: 'none',
  better: 'none',
  fewer: 'down',
  less: 'down',
  lower: 'down',
  shorter: 'down',
  cheaper: 'down',
}
