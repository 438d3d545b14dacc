import type {Facts} from '../language/index.js'
import type {Wording} from './define-rule.js'
import {isSlot} from './figures.js'

export interface FromTo {
  metric?: string | undefined
  baseline?: string | undefined
  target?: string | undefined
  /** A relative move that is known where the target is not: `+25 %`. */
  change?: string | undefined
}

/** A key result as it should read. What is not known stays a visible gap. */
export const fromTo: Wording<FromTo> = {
  en: ({metric = '[metric]', baseline = '[baseline]', target = '[target]', change}) =>
    capitalised(`${metric} from ${baseline} to ${target}${change ? ` (${change})` : ''}`),
  de: ({metric = '[Messgröße]', baseline = '[Ausgangswert]', target = '[Zielwert]', change}) =>
    capitalised(`${metric} von ${baseline} auf ${target}${change ? ` (${change})` : ''}`),
}

/** What a statement knows of its movement, in its own words. */
export function fromToOf({movement}: Facts): FromTo {
  if (!movement) return {}
  const {metric, baseline, target, change, direction} = movement
  const sign = direction === 'down' ? '−' : '+'
  return {
    metric: metric?.text,
    baseline: baseline && !isSlot(baseline) ? baseline.text : undefined,
    target: target && !isSlot(target) ? target.text : undefined,
    change: change && (/^[-+−–±]/.test(change.text) ? change.text : sign + change.text),
  }
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
