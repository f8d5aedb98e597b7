/** What the virus scanner has said: nothing yet, nothing at all because there is none, or its verdict. */
export type ScanState = 'notChecked' | 'checking' | 'clean' | 'infected'

/** Whether a file may leave the portal. Where there is a scanner, not before it has said that the file is clean. */
export function mayBeRead(scan: ScanState): boolean {
  return scan === 'clean' || scan === 'notChecked'
}

/** A file of a bid as its pages show it. */
export type BidFile = { file: string; name: string; bytes: number; scan: ScanState }
