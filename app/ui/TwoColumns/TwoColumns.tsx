import type { ReactNode } from 'react'

/** `aside` stands beside the main column where there is room and under it where there is not; read after it in both. */
export function TwoColumns({ children, aside, asideLabel }: { children: ReactNode; aside?: ReactNode; asideLabel?: string }) {
  return (
    <div className="two-columns">
      <div className="two-columns__main">{children}</div>
      {aside != null && <div className="two-columns__aside" role="region" aria-label={asideLabel}>{aside}</div>}
    </div>
  )
}
