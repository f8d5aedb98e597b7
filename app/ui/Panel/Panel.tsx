import type { ReactNode } from 'react'
import { isGiven } from '../field'

export function Panel({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <div className="govuk-panel govuk-panel--confirmation">
      <h1 className="govuk-panel__title">{title}</h1>
      {isGiven(children) && <div className="govuk-panel__body">{children}</div>}
    </div>
  )
}
