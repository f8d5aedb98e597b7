import type { ReactNode } from 'react'
import { classes } from '../field'

export function Hint({ id, className, children }: { id?: string; className?: string; children: ReactNode }) {
  return (
    <div id={id} className={classes('govuk-hint', className)}>
      {children}
    </div>
  )
}
