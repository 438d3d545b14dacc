import {spawnSync} from 'node:child_process'

/**
 * How many times as long as `node -e 0` each command takes. Rounds are interleaved, so that whatever else the
 * machine does meets all commands alike; the median of each command's own ratios counts.
 *
 * @param {Record<string, string[]>} commands arguments of node by name
 * @param {number} rounds
 * @returns {Record<string, number>}
 */
export function ratios(commands, rounds) {
  const taken = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const floor = milliseconds(['-e', '0'])
      taken[name].push(milliseconds(args) / floor)
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, median(all)]))
}

export function milliseconds(args) {
  const start = process.hrtime.bigint()
  run(args)
  return Number(process.hrtime.bigint() - start) / 1e6
}

/** What a command prints. */
export const output = (args) => run(args).stdout

/** Peak memory of a command in MiB. */
export function peakMemory(args) {
  const atExit = 'process.on("exit",()=>process._rawDebug("maxRSS="+process.resourceUsage().maxRSS))'
  const {stderr} = run(['--import', `data:text/javascript,${encodeURIComponent(atExit)}`, ...args])
  return Number(/maxRSS=(\d+)/.exec(stderr)?.[1]) / 1024
}

function run(args) {
  const result = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 28})
  // 1 says that there are findings; what ends otherwise has not done what was to be measured.
  if (result.status === null || result.status > 1) throw new Error(`node ${args.join(' ')} failed:\n${result.stderr}`)
  return result
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]
}
