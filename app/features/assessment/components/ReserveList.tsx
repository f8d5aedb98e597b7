import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, UserText } from '~/ui'

type Kept = { reference: string; organisation: string; total: number | null; askedPence: number | null }

/** Who is next if money comes free, in order. */
export function ReserveList({ reserve }: { reserve: readonly Kept[] }) {
  const { t } = useLanguage()
  if (reserve.length === 0) return null
  return (
    <>
      <h3 className="govuk-heading-s">{t('desk:ranking.reserve')}</h3>
      <ol className="govuk-list govuk-list--number">
        {reserve.map(({ reference, organisation, total, askedPence }) => (
          <li key={reference}><UserText as="span">{organisation}</UserText> <Ltr whole>{reference}</Ltr>, {total ?? '–'}, {askedPence === null ? '–' : <Ltr>{formatMoney(askedPence)}</Ltr>}</li>
        ))}
      </ol>
    </>
  )
}
