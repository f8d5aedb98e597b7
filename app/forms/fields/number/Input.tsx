import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function NumberField(props: InputProps<QuestionOf<'number'>>) {
  return <TextInput {...fieldProps(props)} defaultValue={readText(props.draft)} inputMode="numeric" width={10} spellCheck={false} />
}
