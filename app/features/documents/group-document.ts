import type { DocumentKind, Lapse } from './document-kinds'
import type { ScanState } from './scan-state'

/** A document of a group, as its page shows it. `expiresOn` is its last day: '2027-03-05'. */
export type GroupDocument = {
  id: string
  kind: DocumentKind
  file: string
  name: string
  bytes: number
  scan: ScanState
  expiresOn: string | null
  lapse: Lapse
  addedAt: Date
}
