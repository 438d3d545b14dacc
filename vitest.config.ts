import {defineConfig} from 'vitest/config'

const stub = (name: string): string => `${import.meta.dirname}/editors/vscode/test/${name}.ts`

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'editors/vscode/test/**/*.test.ts'],
    // Only the editor has the one, and only the extension installs the other.
    alias: {
      'vscode-languageclient/node': stub('vscode-languageclient'),
      vscode: stub('vscode'),
    },
    pool: 'threads',
    // By default one core is left free, which on two of them is half of the machine.
    maxWorkers: '100%',
    // The first test of a file loads what it tests, which takes long where others work on the same cores.
    testTimeout: 20_000,
  },
})
