import {existsSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'

const FILE_NAME = 'okr-lint.baseline.json'

export const BASELINE_OPTIONS = {
  baseline: {type: 'string'},
  prune: {type: 'boolean'},
  'suppress-all': {type: 'boolean'},
  'suppress-rule': {type: 'string', multiple: true},
} as const

export interface BaselineFlags {
  baseline?: string | undefined
  prune?: boolean | undefined
  'suppress-all'?: boolean | undefined
  'suppress-rule'?: string[] | undefined
  config?: string | undefined
}

/** The baseline's file: the one that is named, or the one beside the config, or in the folder of the call. */
export function baselineFile({baseline, config}: BaselineFlags, cwd: string): string {
  return baseline !== undefined ? resolve(cwd, baseline) : join(config ? dirname(resolve(cwd, config)) : cwd, FILE_NAME)
}

/** Whether the call has to do with a baseline at all; most have not. */
export function hasBaseline(flags: BaselineFlags, cwd: string): boolean {
  const {baseline, prune, 'suppress-all': all, 'suppress-rule': some} = flags
  return baseline !== undefined || prune || all || some !== undefined || existsSync(baselineFile(flags, cwd))
}
