import {wordList} from './word-list.js'

/** Words that may stand in front of the governing verb: "we will also …". */
export const leadingWords = wordList(`
  will has had should must can to we we'll we've i please also then and able not
`)

/** Words in -ly that are no adverbs of manner. */
export const noAdverbs = wordList(`
  apply supply rely multiply reply comply fly family assembly italy early monthly weekly daily hourly nightly quarterly yearly
`)

/** Verbs that are adjectives unless an article or a number follows: `live map`, `clear rules`. */
export const firstAdjectives = wordList('live clear direct smooth calm free model rate mature content steady last own')

/** Verbs that also name a rate: `win rate`, `drop rate`. */
export const rateWords = wordList('win drop change add lead rise cut')

/** Words that are a verb in front of a measure, unless a figure follows: `test responses`, but `test coverage of 80 %`. */
export const verbsFirst = wordList('test review report audit research survey benchmark sample question analyze')

/** Words that are a verb in front of `to`: `talk to 12 farmers`. */
export const verbsBeforeTo = wordList(
  'talk speak listen switch travel write pitch present apply bike walk run cycle swim drive commute',
)
