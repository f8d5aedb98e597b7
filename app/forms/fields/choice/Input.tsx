import { Radios } from '~/ui'
import type { QuestionOf } from '../../question'
import { fieldProps, type InputProps } from '../input'
import { readText } from '../kind'
import { useChoices } from '../options'
import { optionsOf } from './schema'

export function ChoiceField(props: InputProps<QuestionOf<'choice'>>) {
  const items = useChoices(props.question, optionsOf(props.question, props.context), props.groupId)
  return <Radios {...fieldProps(props)} items={items} defaultValue={readText(props.draft)} />
}
