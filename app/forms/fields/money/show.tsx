import { formatMoney } from '~/i18n/money'
import { Ltr } from '~/ui'
import type { QuestionOf } from '../../question'
import type { ShowProps } from '../input'
import { Typed } from '../Typed'

export function ShowMoney({ draft, value }: ShowProps<QuestionOf<'money'>>) {
  return typeof value === 'number' ? <Ltr>{formatMoney(value)}</Ltr> : <Typed draft={draft} />
}
