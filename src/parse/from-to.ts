const FROM_TO = /(?:from|von|vom)\s.*\d.*\s(?:to|auf)\s.*\d|\d.*(?:→|->|=>).*\d/i

/** Whether a text says where something starts and where it is to end: “from 9 to 4”, „von 9 auf 4“, “9 → 4”. */
export const saysFromTo = (text: string): boolean => FROM_TO.test(text)
