import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, SummaryList, WarningText } from '~/ui'
import type { PotMoney } from '../pot-money'

/** The money of a pot, what is recorded of it, and what is left; more than there is is said and stops nobody. */
export function PotMoneyShown({ title, money: { totalPence, recordedPence, leftPence, over }, waitingPence }: { title: string; money: PotMoney; waitingPence?: number }) {
  const { t } = useLanguage()
  const sum = (pence: number) => <Ltr>{formatMoney(pence)}</Ltr>
  return (
    <>
      <h2 className="govuk-heading-m">{title}</h2>
      {over && leftPence !== null && <WarningText>{t('desk:potMoney.over', { money: formatMoney(-leftPence) })}</WarningText>}
      <SummaryList
        rows={[
          { key: t('desk:potMoney.total'), value: totalPence === null ? t('desk:potMoney.notSet') : sum(totalPence) },
          { key: t('desk:potMoney.recorded'), value: sum(recordedPence) },
          ...(waitingPence === undefined ? [] : [{ key: t('desk:potMoney.waiting'), value: sum(waitingPence) }]),
          ...(leftPence === null || over ? [] : [{ key: t('desk:potMoney.left'), value: sum(leftPence) }]),
        ]}
      />
    </>
  )
}
