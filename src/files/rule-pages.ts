import {readdirSync, readFileSync} from 'node:fs'
import {packageFolder} from './package-files.js'

const folder = () => new URL('rules/', packageFolder())

/** The ids of the rules that have a page, in alphabetical order. */
export const ruleIds = (): string[] =>
  readdirSync(folder())
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort()

export const pageAddress = (id: string): URL => new URL(`${id}.md`, folder())

export const pageOf = (id: string): string => readFileSync(pageAddress(id), 'utf8')
