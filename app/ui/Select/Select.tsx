import { classes, describedByIds, type FieldProps } from '../field'
import { FormGroup } from '../FormGroup'
import { Label } from '../Label'

export type SelectProps = FieldProps & {
  items: readonly { value: string; label: string; lang?: string }[]
  defaultValue?: string
  autoComplete?: string
}

/** One of many. For questions prefer Radios; this is for filters and long, well-known lists. */
export function Select(props: SelectProps) {
  const { id, name, label, error, items, defaultValue, autoComplete } = props
  return (
    <FormGroup {...props} label={<Label {...props} for={id} className={undefined}>{label}</Label>}>
      <select
        className={classes('govuk-select', error && 'govuk-select--error')}
        id={id}
        name={name}
        defaultValue={defaultValue}
        autoComplete={autoComplete}
        aria-describedby={describedByIds(props)}
      >
        {items.map((item) => <option key={item.value} value={item.value} lang={item.lang}>{item.label}</option>)}
      </select>
    </FormGroup>
  )
}
