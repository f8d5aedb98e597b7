import { Fragment } from 'react'
import { choiceId, type Choice } from '../choices'
import { classes, describedByIds, type FieldProps, isGiven } from '../field'
import { Fieldset } from '../Fieldset'
import { GroupText } from '../FormGroup'
import { Hint } from '../Hint'

export type CheckboxesProps = FieldProps & {
  items: Choice[]
  defaultValue?: readonly string[]
  small?: boolean
  /** One box that stands alone (a declaration): no fieldset, and `label` is not shown. */
  alone?: boolean
}

export function Checkboxes(props: CheckboxesProps) {
  const { id, label, hint, error, small, alone, items } = props
  const describedBy = describedByIds(props)
  const boxes = (
    <Fragment>
      <GroupText id={id} hint={hint} error={error} />
      <div className={classes('govuk-checkboxes', small && 'govuk-checkboxes--small')}>
        {items.map((item, index) => (
          <CheckboxItem
            key={item.value}
            item={item}
            id={choiceId(id, index)}
            name={props.name}
            checked={props.defaultValue?.includes(item.value) ?? false}
            describedBy={alone ? describedBy : undefined}
          />
        ))}
      </div>
    </Fragment>
  )
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', props.className)}>
      {alone ? boxes : (
        <Fieldset legend={label} labelIsHeading={props.labelIsHeading} labelSize={props.labelSize} describedBy={describedBy}>
          {boxes}
        </Fieldset>
      )}
    </div>
  )
}

type ItemProps = { item: Choice; id: string; name: string; checked: boolean; describedBy: string | undefined }

function CheckboxItem({ item, id, name, checked, describedBy }: ItemProps) {
  const { value, label, hint, conditional, divider } = item
  const describing = classes(describedBy, isGiven(hint) && `${id}-item-hint`)
  return (
    <Fragment>
      {isGiven(divider) && <div className="govuk-checkboxes__divider">{divider}</div>}
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          id={id}
          name={name}
          type="checkbox"
          value={value}
          defaultChecked={checked}
          aria-describedby={describing || undefined}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id} lang={item.lang} dir={item.dir}>
          {label}
        </label>
        {isGiven(hint) && <Hint id={`${id}-item-hint`} className="govuk-checkboxes__hint">{hint}</Hint>}
      </div>
      {isGiven(conditional) && <div className="govuk-checkboxes__conditional">{conditional}</div>}
    </Fragment>
  )
}
