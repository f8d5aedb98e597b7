import { formatMoney } from '~/i18n'
import { Ltr } from '~/ui'
import { Filled } from './Filled'

export function PotAmount({ pot }: { pot: { minPence: number; maxPence: number } }) {
  const least = <Ltr>{formatMoney(pot.minPence)}</Ltr>
  const most = <Ltr>{formatMoney(pot.maxPence)}</Ltr>
  return pot.minPence > 0 ? <Filled text="funds:amount.between" with={{ least, most }} /> : <Filled text="funds:amount.upTo" with={{ most }} />
}
