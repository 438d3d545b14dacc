import {rewrite} from '../src/rule/changes.js'
import {hasSlot} from '../src/rule/figures.js'
import {defineRule, type Facts, type KeyResultSubject, type Piece} from '../src/rule/index.js'
import {mentionOf} from '../src/rule/phrase.js'

/** A key result is something that the team itself can move. */
export default defineRule({
  id: 'key-result-controllable',
  severity: 'info',
  defaults: {
    /** Your own units: what they decide, you can move. */
    teams: [] as string[],
    /** Further people or bodies outside who decide on their own. */
    externalActors: [] as string[],
  },
  options: (z) => z.strictObject({teams: z.array(z.string()), externalActors: z.array(z.string())}),
  messages: {
    outside: {
      en: ({words}: {words: string}) =>
        `“${words}” is in the hands of others, so you can do everything right and still miss it. Measure your side of it.`,
      de: ({words}) =>
        `„${words}“ liegt in der Hand anderer; ihr könnt alles richtig machen und es trotzdem verfehlen. Messt euren Anteil daran.`,
    },
    part: {en: 'Measure your side of it', de: 'Den eigenen Anteil messen'},
  },
  texts: {
    part: {
      en: '[our part] from [baseline] to [target]',
      de: '[unser Anteil] von [Ausgangswert] auf [Zielwert]',
    },
  },
  keyResult(subject, {options, report, write}) {
    const {facts, statement, fields, language} = subject
    const words = facts.outsideActor ?? ownActor(facts, options.externalActors)
    if (!words || hasSlot(facts) || fields.dependsOn || isOwn(subject, words, options.teams)) return
    report({
      id: 'outside',
      data: {words: words.text},
      at: words,
      suggest: [{id: 'part', changes: [rewrite(statement, write('part', language))]}],
    })
  },
})

/** One of the named bodies as what the sentence starts with, and no figures that move. */
function ownActor({text, movement}: Facts, actors: readonly string[]): Piece | undefined {
  const actor = mentionOf(actors, text)
  return actor?.start === 0 && !movement?.baseline ? actor : undefined
}

const isOwn = ({set}: KeyResultSubject, {text}: Piece, teams: readonly string[]): boolean => {
  const unit = set.set.unit
  return mentionOf(unit ? [...teams, unit] : teams, text) !== undefined
}
