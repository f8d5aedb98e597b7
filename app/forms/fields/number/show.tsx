import { Ltr } from '~/ui'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { Typed } from '../Typed'

const grouped = new Intl.NumberFormat('en-GB')

export function ShowNumber({ draft, value }: ShowProps<QuestionOf<'number'>>) {
  return typeof value === 'number' ? <Ltr>{grouped.format(value)}</Ltr> : <Typed draft={draft} />
}
