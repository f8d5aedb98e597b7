import type { HelperFilter } from './bid-helper'

/** Where the page of those who help with bids is, without the language. */
export const supportPaths = {
  all: '/bid-support',
  /** Those who fit; what is not chosen is left out, so that one list has one address. */
  list: ({ district, language }: HelperFilter) => {
    const chosen = [['district', district], ['language', language]].filter((pair): pair is [string, string] => Boolean(pair[1]))
    return chosen.length === 0 ? '/bid-support' : `/bid-support?${new URLSearchParams(chosen).toString()}`
  },
}

/** Its pages of the desk. */
export const supportDeskPaths = {
  all: '/desk/bid-support',
  one: (id: string) => `/desk/bid-support/${id}`,
}

export const supportRoles = ['officer', 'manager', 'administrator'] as const
