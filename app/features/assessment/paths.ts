/** Pages of the desk; English only, so without a language in front. */
export const deskPaths = {
  home: '/desk',
  bids: '/desk/bids',
  bid: (reference: string) => `/desk/bids/${reference}`,
  decide: (reference: string) => `/desk/bids/${reference}/decision`,
  decisions: '/desk/decisions',
  claims: '/desk/claims',
  callBacks: '/desk/call-backs',
}
