import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, Table } from '~/ui'
import type { Budget } from '../block'
import { howKey } from '../pages'

/** The budget of a made-up group: each line with how its sum was got, and what they come to. */
export function BudgetTable({ budget: { of, lines } }: { budget: Budget }) {
  const { t } = useLanguage()
  const total = lines.reduce((sum, { pence }) => sum + pence, 0)
  return (
    <Table
      caption={of ? t('guide:page.budgetOf', { group: t(of) }) : t('guide:page.budget')}
      firstCellIsHeader
      columns={[{ head: t('guide:page.what') }, { head: t('guide:page.how') }, { head: t('guide:page.sum'), numeric: true }]}
      rows={lines.map((line) => ({
        key: line.key,
        cells: [t(line.key), t(howKey(line)), <Ltr key="sum">{formatMoney(line.pence)}</Ltr>],
      }))}
      foot={[t('guide:page.total'), '', <strong key="sum"><Ltr>{formatMoney(total)}</Ltr></strong>]}
    />
  )
}
