import { TextInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function MoneyField(props: InputProps<QuestionOf<'money'>>) {
  const typed = readText(props.draft)
  return <TextInput {...fieldProps(props)} defaultValue={typed} inputMode="decimal" prefix="£" width={10} spellCheck={false} />
}
