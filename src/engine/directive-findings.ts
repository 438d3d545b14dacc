import type {
  Edit,
  Finding,
  MisspeltDirective,
  NamedRule,
  OkrDocument,
  Severity,
  Silencer,
  Span,
} from '../model/index.js'
import {nearestOf} from '../rule/nearest-name.js'
import {render} from '../rule/render.js'
import {DIRECTIVE_MESSAGES, REASON_SLOT} from './directive-messages.js'
import type {SilenceOptions} from './silence.js'
import type {Unused} from './suppress.js'

type Said = Pick<Finding, 'ruleId' | 'severity' | 'message' | 'span'> & {edit?: Edit}

/** What there is to say about a document's directives, each with what would set it right. */
export function directiveFindings(
  {directives, text}: OkrDocument,
  unused: readonly Unused[],
  options: SilenceOptions,
): Finding[] {
  return directives
    .flatMap((directive) => {
      if (directive.kind === 'misspelt') return misspelt(directive, options)
      if (options.forbid) return forbidden(directive, options)
      const own = unused.filter((candidate) => candidate.directive === directive)
      return aboutOne(directive, own, options)
    })
    .map(({edit, ...said}) => ({
      ...said,
      about: text.slice(said.span.start, said.span.end),
      suggestions: [],
      ...(edit && {fix: {edits: [edit]}}),
    }))
}

const removing = ({start, end}: Span): Edit => ({range: [start, end], text: ''})

function misspelt({word, known, span}: MisspeltDirective, options: SilenceOptions): Said[] {
  const edit: Edit = {range: [span.start, span.end], text: known}
  return say('unknown', 'misspelt', span, options, {name: word, known}, edit)
}

function forbidden({span, removal}: Silencer, {locale}: SilenceOptions): Said[] {
  const message = render(DIRECTIVE_MESSAGES.forbidden, locale, {name: '', known: ''})
  return [{ruleId: 'directive-forbidden', severity: 'error', message, span, edit: removing(removal)}]
}

function aboutOne(directive: Silencer, unused: readonly Unused[], options: SilenceOptions): Said[] {
  const {rules, span, removal} = directive
  const isKnown = ({id}: NamedRule) => options.known.includes(id)
  const idle = unused.flatMap(({rule}) => (rule && isKnown(rule) && options.ran(rule.id) ? rule : []))
  const unknown = rules.filter((rule) => !isKnown(rule))
  const meant = new Map(unknown.map((rule) => [rule, nearestOf(rule.id, options.known, 3)]))
  const dead = rules.filter((rule) => idle.includes(rule) || (meant.has(rule) && meant.get(rule) === undefined))

  const isDead = rules.length === 0 ? unused.length > 0 : dead.length === rules.length
  if (isDead && unknown.length === 0) {
    const id = directive.kind === 'enable' ? 'unusedEnable' : 'unused'
    return say('unused', id, span, options, {}, removing(removal))
  }
  // Without any rule a directive holds for all of them, so the last name never goes alone.
  const fixOf = (rule: NamedRule) =>
    !isDead ? removing(rule.removal) : rule === dead[0] ? removing(removal) : undefined
  return [
    ...idle.flatMap((rule) => say('unused', 'unusedRule', rule.span, options, {name: rule.id}, fixOf(rule))),
    ...unknown.flatMap((rule) => {
      const {id: name, span: place} = rule
      const known = meant.get(rule)
      if (known === undefined) return say('unknown', 'unknownRule', place, options, {name}, fixOf(rule))
      const edit: Edit = {range: [place.start, place.end], text: known}
      return say('unknown', 'similarRule', place, options, {name, known}, edit)
    }),
    ...(isDead ? [] : withoutReason(directive, options)),
  ]
}

function withoutReason({kind, reason, reasonPlace, span}: Silencer, options: SilenceOptions): Said[] {
  if (kind === 'enable') return []
  if (reason !== undefined) return isSlot(reason) ? say('reasonless', 'slot', span, options) : []
  if (!reasonPlace) return []
  const {parts} = reasonPlace
  const {start, end} = reasonPlace.span
  const edit: Edit = {range: [start, end], text: parts.join(REASON_SLOT[options.locale])}
  const isComment = parts[0] === ' -- '
  return say('reasonless', isComment ? 'reasonless' : 'reasonlessKey', span, options, {}, edit)
}

const isSlot = (reason: string): boolean => /^\[[^\]]*\]$|^[\W_]*$|^(?:todo|tbd|why|warum)\W*$/i.test(reason)

function say(
  kind: keyof SilenceOptions['levels'],
  id: keyof typeof DIRECTIVE_MESSAGES,
  span: Span,
  {levels, locale}: SilenceOptions,
  {name = '', known = ''}: {name?: string; known?: string} = {},
  edit?: Edit,
): Said[] {
  const severity: Severity | 'off' = levels[kind]
  if (severity === 'off') return []
  const message = render(DIRECTIVE_MESSAGES[id], locale, {name, known})
  return [{ruleId: `directive-${kind}`, severity, message, span, ...(edit && {edit})}]
}
