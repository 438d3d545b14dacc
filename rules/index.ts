import type {Rule} from '../src/rule/index.js'

/** Every rule of okr-lint, in the order of the rule table. */
export const rules: readonly Rule[] = []

export {type Preset, type PresetName, presets} from './presets.js'
