import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function TextField(props: InputProps<QuestionOf<'text'>>) {
  return <TextInput {...fieldProps(props)} defaultValue={readText(props.draft)} autoComplete={props.question.autocomplete} />
}
