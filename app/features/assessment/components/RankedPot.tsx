import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, Table, Tag, UserText } from '~/ui'
import { deskPaths } from '../paths'
import type { Ranked } from '../ranking'

type Props = { title: string; totalPence: number | null; ranked: readonly Ranked[]; reserve: readonly Ranked[] }

const columns = ['place', 'group', 'total', 'asked', 'awarded', 'running', 'outcome']
const numeric = ['place', 'total', 'asked', 'awarded', 'running']

/** The bids of one pot by total, what they come to down to each, and where the pot's money ends. */
export function RankedPot({ title, totalPence, ranked, reserve }: Props) {
  const { t, path } = useLanguage()
  const money = (pence: number | null) => (pence === null ? '–' : <Ltr>{formatMoney(pence)}</Ltr>)
  return (
    <>
      <Table
        caption={totalPence === null ? title : t('desk:ranking.caption', { pot: title, money: formatMoney(totalPence) })} dense
        columns={columns.map((name) => ({ head: t(`desk:ranking.${name}`), numeric: numeric.includes(name) }))}
        rows={ranked.map((bid) => ({
          key: bid.reference,
          cells: [
            bid.place ?? '–',
            <span key="group">
              <a className="govuk-link" href={path(deskPaths.scores(bid.reference))}><UserText as="span">{bid.organisation}</UserText></a> <Ltr whole>{bid.reference}</Ltr>
            </span>,
            bid.total ?? t('desk:ranking.notYet'),
            money(bid.askedPence),
            money(bid.awardedPence),
            <span key="running">{money(bid.runningPence)}{bid.line && <><br /><Tag colour="red">{t('desk:ranking.line')}</Tag></>}</span>,
            bid.outcome ? t(`desk:outcome.${bid.outcome}`) : '–',
          ],
        }))}
      />
      {reserve.length > 0 && (
        <>
          <h3 className="govuk-heading-s">{t('desk:ranking.reserve')}</h3>
          <ol className="govuk-list govuk-list--number">
            {reserve.map(({ reference, organisation, total, askedPence }) => (
              <li key={reference}><UserText as="span">{organisation}</UserText> <Ltr whole>{reference}</Ltr>, {total ?? '–'}, {money(askedPence)}</li>
            ))}
          </ol>
        </>
      )}
    </>
  )
}
