import { useLanguage } from '~/i18n/LanguageContext'
import { classes, describedByIds, type FieldProps } from '../field'
import { Fieldset } from '../Fieldset'
import { GroupText } from '../FormGroup'

export type DatePart = 'day' | 'month' | 'year'

export type DateInputProps = FieldProps & {
  defaultValue?: Partial<Record<DatePart, string>>
  /** Which parts are marked as wrong; all of them when left out. */
  errorParts?: readonly DatePart[]
  /** `bday` gives each part its own token. */
  autoComplete?: 'bday'
}

const parts = ['day', 'month', 'year'] as const

/**
 * A date in three inputs named `<name>.day`, `<name>.month`, `<name>.year`.
 * The day has the id of the field, so that an error link reaches it; the others are `<id>-month`, `<id>-year`.
 */
export function DateInput(props: DateInputProps) {
  const { id, name, label, hint, error, errorParts = parts, defaultValue, autoComplete } = props
  const { t } = useLanguage()
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', props.className)}>
      <Fieldset
        legend={label}
        textInputs
        labelIsHeading={props.labelIsHeading}
        labelSize={props.labelSize}
        describedBy={describedByIds(props)}
      >
        <GroupText id={id} hint={hint} error={error} />
        <div className="govuk-date-input">
          {parts.map((part) => (
            <div className="govuk-date-input__item" key={part}>
              <div className="govuk-form-group">
                <label className="govuk-label govuk-date-input__label" htmlFor={partId(id, part)}>
                  {t(`ui:date.${part}`)}
                </label>
                <input
                  className={classes(
                    'govuk-input govuk-date-input__input',
                    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
                    error && errorParts.includes(part) && 'govuk-input--error',
                  )}
                  id={partId(id, part)}
                  name={`${name}.${part}`}
                  type="text"
                  inputMode="numeric"
                  dir="ltr"
                  autoComplete={autoComplete && `${autoComplete}-${part}`}
                  defaultValue={defaultValue?.[part]}
                />
              </div>
            </div>
          ))}
        </div>
      </Fieldset>
    </div>
  )
}

function partId(id: string, part: DatePart): string {
  return part === 'day' ? id : `${id}-${part}`
}
