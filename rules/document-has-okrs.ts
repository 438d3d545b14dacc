import {isIndexPage, isTemplate} from '../src/rule/document-kind.js'
import {defineRule} from '../src/rule/index.js'

/** A file that is checked holds at least one OKR. */
export default defineRule({
  id: 'document-has-okrs',
  severity: 'info',
  structural: true,
  defaults: {
    /** How many objectives a file has to hold. */
    minObjectives: 1,
  },
  options: (z) => z.strictObject({minObjectives: z.number().int().min(1)}),
  messages: {
    none: {
      en: 'No objective and no key result was found here, so there was nothing to check. Begin a line with “Objective 1:” and the ones below it with “KR1:”, or leave this file out.',
      de: 'Hier wurde kein Objective und kein Key Result gefunden, also gab es nichts zu prüfen. Beginn eine Zeile mit „Objective 1:“ und die Zeilen darunter mit „KR1:“, oder nimm die Datei aus der Prüfung.',
    },
    few: {
      en: ({count, min}: {count: number; min: number}) =>
        `Only ${count} of at least ${min} objectives were found here. Are the others written in a way that okr-lint cannot read?`,
      de: ({count, min}) =>
        `Hier wurden nur ${count} von mindestens ${min} Objectives gefunden. Sind die anderen so geschrieben, dass okr-lint sie nicht lesen kann?`,
    },
  },
  document({source, sets}, {options, report}) {
    if (source.problems.length > 0 || isTemplate(source) || isIndexPage(source)) return
    const count = sets.reduce((sum, {objectives}) => sum + objectives.length, 0)
    if (count === 0 && sets.every(({keyResults}) => keyResults.length === 0)) report({id: 'none'})
    else if (count > 0 && count < options.minObjectives) report({id: 'few', data: {count, min: options.minObjectives}})
  },
})
