import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // By default one core is left free, which on two of them is half of the machine.
    maxWorkers: '100%',
    // The first test of a file loads what it tests, which takes long where others work on the same cores.
    testTimeout: 20_000,
  },
})
