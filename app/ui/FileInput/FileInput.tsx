import { classes, describedByIds, type FieldProps } from '../field'
import { FormGroup } from '../FormGroup'
import { Label } from '../Label'

export type FileInputProps = FieldProps & {
  /** What the picker offers first, as in HTML. What is accepted is decided on the server, by content. */
  accept?: string
  multiple?: boolean
}

export function FileInput(props: FileInputProps) {
  const { id, name, label, error, accept, multiple } = props
  return (
    <FormGroup {...props} label={<Label {...props} for={id} className={undefined}>{label}</Label>}>
      <input
        className={classes('govuk-file-upload', error && 'govuk-file-upload--error')}
        id={id}
        name={name}
        type="file"
        accept={accept}
        multiple={multiple}
        aria-describedby={describedByIds(props)}
      />
    </FormGroup>
  )
}
