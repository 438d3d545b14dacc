/** Which way a word moves a metric: `none` where it moves without saying which way (`improve`, „bringen“). */
export type Direction = 'up' | 'down' | 'none'
