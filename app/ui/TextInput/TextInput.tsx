import type { HTMLAttributes, HTMLInputTypeAttribute, ReactNode } from 'react'
import { classes, describedByIds, type Direction, type FieldProps, isGiven } from '../field'
import { FormGroup } from '../FormGroup'
import { Label } from '../Label'

type InputMode = HTMLAttributes<HTMLInputElement>['inputMode']

export type TextInputProps = FieldProps & {
  defaultValue?: string
  type?: Extract<HTMLInputTypeAttribute, 'text' | 'email' | 'tel' | 'url' | 'search'>
  autoComplete?: string
  autoCapitalize?: 'none' | 'words' | 'characters'
  inputMode?: InputMode
  dir?: Direction
  lang?: string
  spellCheck?: boolean
  /** Characters that fit; left out, the input is as wide as its column. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30
  /** Numbers, codes: letters apart, easier to compare. */
  code?: boolean
  prefix?: ReactNode
  suffix?: ReactNode
}

const leftToRightTypes = ['email', 'tel', 'url']
const leftToRightModes = ['numeric', 'decimal', 'tel', 'email', 'url']

/** Free text takes the direction of what is typed; addresses, numbers, money and codes are always left to right. */
function directionOf({ dir, type, inputMode, code }: TextInputProps): Direction {
  if (dir) return dir
  const fixed = code || leftToRightTypes.includes(type ?? '') || leftToRightModes.includes(inputMode ?? '')
  return fixed ? 'ltr' : 'auto'
}

export function TextInput(props: TextInputProps) {
  const { id, name, label, error, prefix, suffix, type = 'text', width, code } = props
  const input = (
    <input
      className={classes(
        'govuk-input',
        width && `govuk-input--width-${width}`,
        code && 'govuk-input--extra-letter-spacing',
        error && 'govuk-input--error',
      )}
      id={id}
      name={name}
      type={type}
      dir={directionOf(props)}
      lang={props.lang}
      spellCheck={props.spellCheck}
      defaultValue={props.defaultValue}
      autoComplete={props.autoComplete}
      autoCapitalize={props.autoCapitalize}
      inputMode={props.inputMode}
      aria-describedby={describedByIds(props)}
    />
  )
  const heading = <Label {...props} for={id} className={undefined}>{label}</Label>
  const affixed = isGiven(prefix) || isGiven(suffix)
  return (
    <FormGroup {...props} label={heading}>
      {affixed ? (
        <div className="govuk-input__wrapper" dir={directionOf(props) === 'ltr' ? 'ltr' : undefined}>
          {isGiven(prefix) && <div className="govuk-input__prefix" aria-hidden="true">{prefix}</div>}
          {input}
          {isGiven(suffix) && <div className="govuk-input__suffix" aria-hidden="true">{suffix}</div>}
        </div>
      ) : (
        input
      )}
    </FormGroup>
  )
}
