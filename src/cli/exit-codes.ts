/** What the process says to the shell when it ends. */
export const EXIT = {
  /** Nothing at or above the failing level. */
  ok: 0,
  /** Findings at or above the failing level, or more warnings than allowed. */
  findings: 1,
  /** The call, the config or a file is at fault. */
  fault: 2,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
