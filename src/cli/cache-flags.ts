const DEFAULT_FILE = '.okrlintcache'

export const CACHE_OPTIONS = {
  cache: {type: 'boolean'},
  'cache-location': {type: 'string'},
} as const

export interface CacheFlags {
  cache?: boolean | undefined
  'cache-location'?: string | undefined
}

/** The file that holds the results of the run before, where the call asks for one. */
export const cacheFile = ({cache, 'cache-location': file}: CacheFlags): string | undefined =>
  file ?? (cache ? DEFAULT_FILE : undefined)
