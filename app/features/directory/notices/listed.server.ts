import type { ListedNotice } from './listed-notice'

/** Open notices of an entry, the newest first. One round trip. */
export async function noticesOf(publicOrganisationId: string): Promise<ListedNotice[]> {
  void publicOrganisationId
  return []
}

/** Open notices of a round, the newest first, at most `most`. One round trip. */
export async function noticesOfRound(roundId: string, most = 5): Promise<ListedNotice[]> {
  void [roundId, most]
  return []
}
