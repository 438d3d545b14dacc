import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    // By default one core is left free, which on two of them is half of the machine.
    maxWorkers: '100%',
  },
})
