import type { ReactNode } from 'react'
import { classes } from '../field'

export type TagColour = 'grey' | 'green' | 'teal' | 'blue' | 'purple' | 'magenta' | 'red' | 'orange' | 'yellow'

export function Tag({ colour, children, className }: { colour?: TagColour; children: ReactNode; className?: string }) {
  return <strong className={classes('govuk-tag', colour && `govuk-tag--${colour}`, className)}>{children}</strong>
}
