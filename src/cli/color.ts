import {styleText} from 'node:util'
import {type Paint, plain} from '../format/paint.js'
import type {Io} from './io.js'
import {UsageError} from './usage-error.js'

export const COLOR_OPTIONS = {
  color: {type: 'boolean'},
  'no-color': {type: 'boolean'},
} as const

interface ColorFlags {
  color?: boolean | undefined
  'no-color'?: boolean | undefined
}

/** Colours go to terminals only, unless a flag or the environment asks for something else; flags win. */
export function paintFor(flags: ColorFlags, {stdout, env}: Pick<Io, 'stdout' | 'env'>): Paint {
  return wantsColor(flags, env, stdout.isTTY === true) ? colored : plain
}

function wantsColor(flags: ColorFlags, env: Io['env'], isTerminal: boolean): boolean {
  if (flags.color && flags['no-color']) {
    throw new UsageError('"--color" and "--no-color" contradict each other; leave one of them out.')
  }
  if (flags.color || flags['no-color']) return flags.color === true
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return isTerminal && env.TERM !== 'dumb'
}

// Newer Nodes would look at stdout by themselves and overrule the flags.
const colored: Paint = (style, text) => (text === '' ? '' : styleText(style, text, {validateStream: false}))
