import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import { StageLine } from '~/ui'
import { isInvitation } from '../status'
import type { BidPage } from './bid-page'

type Step = { id: string; done: boolean; date?: string | null }

/** The steps of a sent bid in order, each done, current or to come: the first that is not done is where it is. */
export function BidLine({ bid }: { bid: BidPage }) {
  const { t, language } = useLanguage()
  const day = (at: string | null) => at && formatDate(new Date(at), language)
  const decided = bid.state === 'decided'
  const sent = { id: 'sent', done: true, date: bid.sentAt && formatDateTime(new Date(bid.sentAt), language) }
  const by = decided ? null : t('bids:status.by', { date: day(bid.decisionBy) ?? '' })
  const told = { id: 'told', done: decided, date: day(bid.toldAt) }
  const full: Step[] = [sent, { id: 'checked', done: decided }, { id: 'decision', done: decided, date: by }, told]
  const steps: Record<BidPage['kind'], Step[]> = {
    light: full,
    report: full,
    expression: [
      { ...sent, id: 'expressionSent' },
      { id: 'invitation', done: decided, date: decided ? day(bid.toldAt) : by },
      ...(decided && !isInvitation(bid.outcome) ? [] : [{ id: 'full', done: false }, { id: 'decision', done: false }]),
    ],
    full: [{ id: 'expressionSent', done: true }, { id: 'invitation', done: true }, { ...sent, id: 'fullSent' }, ...full.slice(1)],
  }
  const line = steps[bid.kind]
  const current = line.findIndex(({ done }) => !done)
  return (
    <StageLine
      label={t('bids:status.line')}
      stages={line.map(({ id, done, date }, index) => ({
        id, title: t(`bids:status.${id}`), date, state: done ? ('done' as const) : index === current ? ('current' as const) : ('next' as const),
      }))}
    />
  )
}
