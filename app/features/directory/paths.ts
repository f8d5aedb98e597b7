import type { Params } from './search'

/** Where results stand on a page of filters: who chooses on a small screen comes back to them. */
export const resultsId = 'results'

/** An address with what was chosen; its names and values stand as they are given. */
function withParams(path: string, params: Params, hash = ''): string {
  return `${path}${params.length === 0 ? '' : `?${new URLSearchParams(params).toString()}`}${hash}`
}

/** Where the pages of published awards are, without the language. */
export const awardPaths = {
  all: '/awards',
  award: (reference: string) => `/awards/${reference}`,
  /** Awards that match, at the results. */
  list: (params: Params) => withParams('/awards', params, params.length === 0 ? '' : `#${resultsId}`),
  /** The bare table for pages of others. */
  embed: (params: Params) => withParams('/embed/awards', params),
}

/** Where the pages of published organisations are, without the language. */
export const directoryPaths = {
  all: '/directory',
  organisation: (slug: string) => `/directory/${slug}`,
  contact: (slug: string) => `/directory/${slug}/contact`,
  list: (params: Params) => withParams('/directory', params, params.length === 0 ? '' : `#${resultsId}`),
}

/** Where anyone may say that something published is wrong. */
export function remarkPath(about: string): string {
  return withParams('/remark', [['about', about]])
}
