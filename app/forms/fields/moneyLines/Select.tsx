import type { ReactNode } from 'react'
import { FormGroup, Label, type Choice } from '~/ui'

type Props = { id: string; name: string; label: ReactNode; error?: string; defaultValue: string; items: readonly Choice[]; none?: string }

/** A list that drops down: many lines with many categories would not fit as radios. */
export function Select({ id, name, label, error, defaultValue, items, none }: Props) {
  return (
    <FormGroup id={id} error={error} label={<Label for={id}>{label}</Label>}>
      <select
        className={error ? 'govuk-select govuk-select--error' : 'govuk-select'}
        id={id}
        name={name}
        defaultValue={defaultValue}
        aria-describedby={error && `${id}-error`}
      >
        {none !== undefined && <option value="">{none}</option>}
        {items.map((item) => <option key={item.value} value={item.value}>{item.label}</option>)}
      </select>
    </FormGroup>
  )
}
