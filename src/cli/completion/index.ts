import {bash} from './bash.js'
import type {Completed} from './commands.js'
import {fish} from './fish.js'
import {zsh} from './zsh.js'

/** Each shell with what makes its script. */
const SCRIPTS = {bash, zsh, fish} satisfies Record<string, (commands: readonly Completed[]) => string>

type Shell = keyof typeof SCRIPTS

export const SHELLS = Object.keys(SCRIPTS) as Shell[]

export const isShell = (name: string): name is Shell => Object.hasOwn(SCRIPTS, name)

/** The script with which a shell completes `okr-lint`. */
export const scriptFor = (shell: Shell, commands: readonly Completed[]): string => SCRIPTS[shell](commands)
