/** Documents a group keeps once and takes along to its bids. Bank letters are asked for after success, elsewhere. */
export const documentKinds = ['governing', 'accounts', 'safeguarding', 'equality', 'insurance', 'dataProtection'] as const
export type DocumentKind = (typeof documentKinds)[number]

/** How many days before its end a document is said to end soon, and its owners are reminded once. */
export const soonDays = 30

export type Lapse = 'ended' | 'soon' | null

/** Whether a document has ended or does so soon. Both days as '2027-03-05'; it counts on its last day. */
export function lapseOf(expiresOn: string | null, today: string): Lapse {
  if (!expiresOn) return null
  const days = (Date.parse(`${expiresOn}T12:00:00Z`) - Date.parse(`${today}T12:00:00Z`)) / 86_400_000
  return days < 0 ? 'ended' : days <= soonDays ? 'soon' : null
}

/** A document of the group as a bid's question offers it. */
export type OfferedDocument = { id: string; file: string; kind: DocumentKind; name: string; expiresOn: string | null; lapse: Lapse }
