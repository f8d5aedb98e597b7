import type { ReactNode } from 'react'
import { Fieldset, Hint } from '~/ui'
import type { Question } from '../question'
import type { InputProps } from './input'

/** The frame of a question with several controls of their own: legend and hint; each control says its own error. */
export function Several({ props, children }: { props: InputProps<Question>; children: ReactNode }) {
  const { id, label, hint, labelIsHeading, labelSize } = props
  const hintId = hint === undefined ? undefined : `${id}-about`
  return (
    <div className="govuk-form-group">
      <Fieldset legend={label} labelIsHeading={labelIsHeading} labelSize={labelSize ?? (labelIsHeading ? 'l' : 'm')} describedBy={hintId}>
        {hintId && <Hint id={hintId}>{hint}</Hint>}
        {children}
      </Fieldset>
    </div>
  )
}
