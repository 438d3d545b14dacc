export interface Output {
  write(text: string): unknown
  isTTY?: boolean
  /** Width of the terminal in columns. */
  columns?: number
}

/** All that the command line knows of the world beside the file system. */
export interface Io {
  stdin: AsyncIterable<Uint8Array | string>
  stdout: Output
  stderr: Output
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}
