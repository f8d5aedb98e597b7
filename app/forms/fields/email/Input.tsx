import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function EmailField(props: InputProps<QuestionOf<'email'>>) {
  return <TextInput {...fieldProps(props)} defaultValue={readText(props.draft)} type="email" autoComplete="email" spellCheck={false} />
}
