import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function PhoneField(props: InputProps<QuestionOf<'phone'>>) {
  return <TextInput {...fieldProps(props)} defaultValue={readText(props.draft)} type="tel" autoComplete="tel" width={20} />
}
