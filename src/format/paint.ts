/** How a stretch of text looks on a terminal. */
export type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'blue' | 'green' | 'cyan'

export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_style, text) => text
