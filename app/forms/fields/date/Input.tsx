import { DateInput } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readParts } from '../kind'

const parts = ['day', 'month', 'year'] as const

export function DateField(props: InputProps<QuestionOf<'date'>>) {
  const { id, errors } = props
  // An error at month or year is about that part; one at the whole field marks all three.
  const wrong = parts.filter((part) => errors.some((line) => line.field === `${id}-${part}`))
  const errorParts = wrong.length > 0 ? wrong : undefined
  return <DateInput {...fieldProps(props)} defaultValue={readParts(props.draft, parts)} errorParts={errorParts} />
}
