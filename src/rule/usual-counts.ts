/** How many key results an objective usually has; suggestions stay inside. */
export const KEY_RESULT_RANGE = {min: 2, max: 5} as const

/** How many open objectives a set can have before okr-lint advises to choose. */
export const OBJECTIVES_ADVISED = 3
