import type { Viewer } from '~/platform/portal'

/** The viewer as `findViewer` finds her. */
export type SignedIn = Viewer & {
  /** When the session ends if nothing more is asked for. */
  endsAt: Date
}

/** When the viewer's session ends if nothing more is asked for; null when she came another way. */
export function endOf(viewer: Viewer): Date | null {
  return 'endsAt' in viewer && viewer.endsAt instanceof Date ? viewer.endsAt : null
}
