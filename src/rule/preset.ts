import type {Severity} from '../model/index.js'

/** A rule's level in a preset, `off` included, or options that take the place of its defaults. */
export type PresetEntry = Severity | 'off' | Readonly<Record<string, unknown>>

/** What a preset says of rules, by their ids; of a rule that it does not name it says nothing. */
export type Preset = Readonly<Record<string, PresetEntry>>
