import {expect, test} from 'vitest'
import {KEYS} from '../../src/lsp/keys.js'
import {parse} from '../../src/parse/index.js'

const offered = Object.values(KEYS).flatMap((keys) => keys.map(({key}) => key))

test.each(offered)('the key “%s” that completion offers is read from front matter', async (key) => {
  const {fields} = await parse(`---\n${key}: x\n---\n# Objective 1: Guests come back\n`)
  expect(Object.values(fields).map(({value}) => value)).toEqual(['x'])
})
