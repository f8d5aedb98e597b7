import type { ReactNode } from 'react'
import { isGiven } from '../field'

/** `aside` stands beside the main column where there is room and under it where there is not; read after it in both. */
export function TwoColumns({ children, aside, asideLabel }: { children: ReactNode; aside?: ReactNode; asideLabel?: string }) {
  return (
    <div className="two-columns">
      <div className="two-columns__main">{children}</div>
      {isGiven(aside) && <section className="two-columns__aside" aria-label={asideLabel}>{aside}</section>}
    </div>
  )
}
