import type {Direction} from '../movement/direction.js'

/** Verbstämme je Richtung; `none`, wo das Verb bewegt, ohne die Richtung zu nennen. Umlaute stehen als zweite Form. */
const stems: Readonly<Record<Direction, readonly (readonly [lemma: string, forms: string])[]>> = {
  up: [
    ['steigern', 'steiger gesteigert steigert'],
    ['steigen', 'steig stieg gestiegen'],
    ['erhöhen', 'erhöh'],
    ['wachsen', 'wachs wächs wuchs gewachs'],
    ['verdoppeln', 'verdoppel verdopple'],
    ['verdreifachen', 'verdreifach'],
    ['vervierfachen', 'vervierfach'],
    ['gewinnen', 'gewinn gewonnen'],
    ['ausbauen', 'ausbau ausgebaut'],
    ['ausweiten', 'ausweit ausgeweitet'],
    ['anheben', 'anheb angehoben'],
    ['heben', 'heb gehoben'],
    ['vergrößern', 'vergrößer'],
    ['zulegen', 'zuleg zugelegt'],
    ['vermehren', 'vermehr'],
    ['stärken', 'stärk gestärkt'],
  ],
  down: [
    ['senken', 'senk gesenkt'],
    ['sinken', 'sink sank gesunken'],
    ['reduzieren', 'reduzier'],
    ['verringern', 'verringer'],
    ['verkürzen', 'verkürz'],
    ['halbieren', 'halbier'],
    ['mindern', 'minder gemindert'],
    ['vermindern', 'verminder'],
    ['abbauen', 'abbau abgebaut'],
    ['drücken', 'drück gedrückt'],
    ['fallen', 'fall fäll fiel gefallen'],
    ['verkleinern', 'verkleiner'],
    ['minimieren', 'minimier'],
    ['kürzen', 'kürz gekürzt'],
    ['einsparen', 'einspar eingespart'],
    ['schrumpfen', 'schrumpf geschrumpft'],
    ['herabsetzen', 'herabsetz herabgesetzt'],
    ['begrenzen', 'begrenz'],
    ['deckeln', 'deckel gedeckelt'],
    ['eindämmen', 'eindämm eingedämmt'],
    ['zurückgehen', 'zurückgeh zurückgegangen'],
  ],
  none: [
    ['verbessern', 'verbesser'],
    ['bringen', 'bring gebracht'],
    ['verändern', 'veränder'],
    ['optimieren', 'optimier'],
    ['beschleunigen', 'beschleunig'],
  ],
}

const ENDING = /(?:en|n|e|t|et|te|ten|st|ung|ungen|end)?$/u

const byStem: ReadonlyMap<string, [string, Direction]> = new Map(
  (['up', 'down', 'none'] as const).flatMap((direction) =>
    stems[direction].flatMap(([lemma, forms]) =>
      [lemma, ...forms.split(' ')].map((form) => [form, [lemma, direction]] as [string, [string, Direction]]),
    ),
  ),
)

/** Die Bewegungsverben in ihrer Grundform. */
export const movementVerbs: ReadonlyMap<string, Direction> = new Map(byStem.values())

/** Grundform eines Bewegungsverbs oder seines Substantivs: „sinkt“ → senken bzw. sinken, „Erhöhung“ → erhöhen. */
export function movementLemma(word: string): string | undefined {
  const lower = word.toLowerCase()
  const known = byStem.get(lower)
  if (known) return known[0]
  const longest = ENDING.exec(lower)?.[0] ?? ''
  for (const ending of new Set([longest, 'ungen', 'ung', 'ten', 'te', 'en', 'et', 'n', 'e', 't'])) {
    if (ending && !lower.endsWith(ending)) continue
    const found = byStem.get(lower.slice(0, lower.length - ending.length))
    if (found) return found[0]
  }
  return undefined
}

/** Substantive, die eine Bewegung verbergen und keinem der Verben folgen. */
export const movementNouns: Readonly<Record<string, Direction>> = {
  wachstum: 'up',
  anstieg: 'up',
  zuwachs: 'up',
  steigerung: 'up',
  plus: 'up',
  rückgang: 'down',
  senkung: 'down',
  abbau: 'down',
  minus: 'down',
}

/** Wörter neben einer Zahl, die sagen, wohin sie abweicht: „30 % weniger Tickets“. */
export const comparatives: Readonly<Record<string, Direction>> = {
  mehr: 'up',
  höher: 'up',
  höhere: 'up',
  zusätzlich: 'up',
  zusätzliche: 'up',
  schneller: 'none',
  besser: 'none',
  weniger: 'down',
  niedriger: 'down',
  geringer: 'down',
  kürzer: 'down',
  kürzere: 'down',
}
