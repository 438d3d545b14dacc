import {rewrite} from '../src/rule/changes.js'
import {defineRule} from '../src/rule/index.js'
import {figurePiece} from '../src/rule/quoting.js'
import {withBaseline} from '../src/rule/with-baseline.js'
import {figureWithoutStart} from './advice/missing-start.js'

/** A key result shows where its metric starts, so that movement can be seen. */
export default defineRule({
  id: 'key-result-baseline',
  severity: 'warn',
  defaults: {
    /** A bound to be kept (“every week under 300 ms”) needs no start. */
    allowThreshold: true,
    /** New things are counted from zero. */
    allowFromZero: true,
    /** What a baseline that is noted as still open is: a note, or fine. */
    pendingBaseline: 'info' as 'info' | 'off',
  },
  options: (z) =>
    z.strictObject({
      allowThreshold: z.boolean(),
      allowFromZero: z.boolean(),
      pendingBaseline: z.enum(['info', 'off']),
    }),
  messages: {
    missing: {
      en: ({figure}: {figure: string}) =>
        `“${figure}” says where you want to be, but not where you start, so nobody can tell how far you have come. Add today’s value.`,
      de: ({figure}) =>
        `„${figure}“ sagt, wo ihr hinwollt, aber nicht, wo ihr startet; so sieht niemand, wie weit ihr gekommen seid. Ergänze den heutigen Wert.`,
    },
    pending: {
      en: 'The baseline is still open. Measure it early: until then nobody can tell how far you have come.',
      de: 'Der Ausgangswert ist noch offen. Messt ihn früh, denn bis dahin sieht niemand, wie weit ihr gekommen seid.',
    },
    addStart: {en: 'Say where it starts', de: 'Ergänzen, wo es losgeht'},
  },
  keyResult(subject, {options, report}) {
    const {facts, fields, statement} = subject
    const figure = figureWithoutStart(subject, options)
    if (!figure) return
    if (fields.baseline) {
      if (options.pendingBaseline === 'info') report({id: 'pending', atMost: 'info'})
      return
    }
    const isWritten = facts.quantities.includes(figure)
    const shown = isWritten ? figurePiece(facts, figure) : undefined
    report({
      id: 'missing',
      data: {figure: shown?.text ?? figure.text},
      ...(shown && {at: shown}),
      suggest: [{id: 'addStart', changes: [rewrite(statement, withBaseline(facts))]}],
    })
  },
})
