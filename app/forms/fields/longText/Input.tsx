import { Textarea } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'

export function LongTextField(props: InputProps<QuestionOf<'longText'>>) {
  const { max } = props.question.words
  // About ten words fit on a line; a box as tall as the answer says how much is asked.
  const rows = Math.min(16, Math.max(5, Math.ceil(max / 10)))
  return <Textarea {...fieldProps(props)} defaultValue={readText(props.draft)} words={{ max }} rows={rows} spellCheck />
}
