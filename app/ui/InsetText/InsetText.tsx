import type { ReactNode } from 'react'

export function InsetText({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <div className="govuk-inset-text" id={id}>
      {children}
    </div>
  )
}
