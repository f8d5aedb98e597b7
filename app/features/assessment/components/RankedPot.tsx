import { formatMoney, useLanguage } from '~/i18n'
import { Ltr, Table, Tag, UserText } from '~/ui'
import { deskPaths } from '../paths'
import type { Advice } from '../advice'
import type { Ranked, ToRank } from '../ranking'
import { ReserveList } from './ReserveList'

type Bid = Ranked<ToRank & { advice: Advice | null }>
type Props = { title: string; totalPence: number | null; ranked: readonly Bid[]; reserve: readonly Bid[] }

const columns = ['place', 'group', 'total', 'asked', 'awarded', 'running', 'advice', 'outcome']
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
            bid.advice ? t(`desk:advice.of.${bid.advice.advice}`) : '–',
            bid.outcome ? t(`desk:outcome.${bid.outcome}`) : '–',
          ],
        }))}
      />
      <ReserveList reserve={reserve} />
    </>
  )
}
