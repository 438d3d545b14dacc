/** Made while the worker is bundled, since it cannot read the files of its package; see tsup.config.ts. */
declare module 'okr-lint:package' {
  export const version: string
  export const pages: Readonly<Record<string, string>>
}
