import type {Quantity, Slot} from '../facts.js'
import {numberValue} from '../quantities/number.js'

/** A unit or a scale word written once holds for both ends: `from 12 to 7 days`, „von 1,4 auf 2 Mio. €“. */
export function shareUnit(baseline: Quantity | Slot, target: Quantity | Slot): [Quantity | Slot, Quantity | Slot] {
  if ('name' in baseline || 'name' in target) return [baseline, target]
  if (!baseline.unit && target.unit) return [{...rescale(baseline, target), unit: target.unit}, target]
  if (baseline.unit && !target.unit) return [baseline, {...rescale(target, baseline), unit: baseline.unit}]
  return [rescale(baseline, target), target]
}

/** Takes over the other end's scale word where the value is out of proportion without it. */
function rescale(value: Quantity, other: Quantity): Quantity {
  if (value.value === undefined || !other.value || scaleOf(value) !== 1) return value
  const scale = scaleOf(other)
  if (scale === 1 || value.value === 0) return value
  const distance = (candidate: number) => Math.abs(Math.log(Math.abs(candidate / (other.value ?? 1))))
  return distance(value.value * scale) < distance(value.value) ? {...value, value: value.value * scale} : value
}

function scaleOf({text, value}: Quantity): number {
  const digits = text.match(/\d[\d.,'’\u00a0\u202f]*/u)?.[0].replace(/[.,]$/, '')
  const bare = digits === undefined ? 0 : numberValue(digits)
  return bare > 0 && value !== undefined ? Math.abs(value) / bare : 1
}
