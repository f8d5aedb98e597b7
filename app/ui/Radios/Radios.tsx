import { Fragment } from 'react'
import { choiceId, type Choice } from '../choices'
import { classes, describedByIds, type FieldProps, isGiven } from '../field'
import { Fieldset } from '../Fieldset'
import { GroupText } from '../FormGroup'
import { Hint } from '../Hint'

export type RadiosProps = FieldProps & { items: Choice[]; defaultValue?: string; inline?: boolean; small?: boolean }

export function Radios(props: RadiosProps) {
  const { id, label, hint, error, inline, small, items } = props
  const modifiers = classes('govuk-radios', inline && 'govuk-radios--inline', small && 'govuk-radios--small')
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', props.className)}>
      <Fieldset legend={label} labelIsHeading={props.labelIsHeading} labelSize={props.labelSize} describedBy={describedByIds(props)}>
        <GroupText id={id} hint={hint} error={error} />
        <div className={modifiers}>
          {items.map((item, index) => (
            <RadioItem key={item.value} item={item} id={choiceId(id, index)} name={props.name} chosen={props.defaultValue} />
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

type ItemProps = { item: Choice; id: string; name: string; chosen: string | undefined }

function RadioItem({ item, id, name, chosen }: ItemProps) {
  const { value, label, hint, conditional, divider } = item
  return (
    <Fragment>
      {isGiven(divider) && <div className="govuk-radios__divider">{divider}</div>}
      <div className="govuk-radios__item">
        <input
          className="govuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={value}
          defaultChecked={value === chosen}
          aria-describedby={isGiven(hint) ? `${id}-item-hint` : undefined}
        />
        <label className="govuk-label govuk-radios__label" htmlFor={id} lang={item.lang} dir={item.dir}>
          {label}
        </label>
        {isGiven(hint) && <Hint id={`${id}-item-hint`} className="govuk-radios__hint">{hint}</Hint>}
      </div>
      {isGiven(conditional) && <div className="govuk-radios__conditional">{conditional}</div>}
    </Fragment>
  )
}
