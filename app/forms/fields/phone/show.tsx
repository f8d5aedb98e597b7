import { Ltr } from '~/ui'
import type { Question } from '../../question'
import type { ShowProps } from '../input'
import { Typed } from '../Typed'

/** Phone numbers and e-mail addresses: left to right in every language. */
export function ShowContact({ draft, value }: ShowProps<Question>) {
  return typeof value === 'string' ? <Ltr>{value}</Ltr> : <Typed draft={draft} />
}
