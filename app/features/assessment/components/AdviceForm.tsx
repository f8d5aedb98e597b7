import { formatMoney, useLanguage } from '~/i18n'
import { Button, DateInput, Ltr, Select, Table, Textarea, UserText } from '~/ui'
import { adviceKinds, type Advice, type AdviceErrors, type AdviceTyped } from '../advice'
import { controlId } from '../control-id'

export type BidToAdvise = {
  applicationId: string
  reference: string
  organisation: string
  place: number | null
  total: number | null
  askedPence: number | null
  advice: Advice | null
  /** Nobody records advice on a group she has to do with, or on a bid that was told. */
  fixed: boolean
}
type Props = { pots: readonly { id: string; title: string; bids: readonly BidToAdvise[] }[]; typed: AdviceTyped | null; errors: AdviceErrors }

const columns = ['place', 'group', 'total', 'asked', 'advice', 'note']

/** The board's advice on all bids of a round, in the order of the ranking. */
export function AdviceForm({ pots, typed, errors }: Props) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <DateInput id="on" name="on" label={t('desk:advice.on')} labelSize="s" hint={t('desk:advice.onHint')} defaultValue={typed?.on} error={errors.on && t(`desk:advice.error.${errors.on}`)} />
      <div id="bids">
        {pots.map(({ id, title, bids }) => (
          <Table
            key={id} caption={title} dense
            columns={columns.map((name) => ({ head: t(`desk:advice.${name}`), numeric: name === 'place' || name === 'total' || name === 'asked' }))}
            rows={bids.map((bid) => ({ key: bid.reference, cells: [
              bid.place ?? '–',
              <span key="group"><UserText as="span">{bid.organisation}</UserText><br /><Ltr whole>{bid.reference}</Ltr></span>,
              bid.total ?? t('desk:ranking.notYet'),
              bid.askedPence === null ? '–' : <Ltr key="asked">{formatMoney(bid.askedPence)}</Ltr>,
              ...(bid.fixed ? fixedCells(bid, t) : [<Choice bid={bid} typed={typed} key="advice" />, <Note bid={bid} typed={typed} errors={errors} key="note" />]),
            ] }))}
          />
        ))}
      </div>
      <Button>{t('desk:advice.save')}</Button>
    </form>
  )
}

function fixedCells({ advice }: BidToAdvise, t: (key: string) => string) {
  return [advice ? t(`desk:advice.of.${advice.advice}`) : '–', <UserText as="span" lang="en" key="note">{advice?.note ?? ''}</UserText>]
}

function Choice({ bid: { applicationId, reference, advice }, typed }: { bid: BidToAdvise; typed: AdviceTyped | null }) {
  const { t } = useLanguage()
  const name = `advice.${applicationId}`
  return (
    <Select
      id={controlId(name)} name={name} defaultValue={typed?.by[applicationId]?.advice ?? advice?.advice ?? ''}
      label={<>{t('desk:advice.advice')} <span className="govuk-visually-hidden">{reference}</span></>}
      items={[{ value: '', label: t('desk:advice.none') }, ...adviceKinds.map((value) => ({ value, label: t(`desk:advice.of.${value}`) }))]}
    />
  )
}

function Note({ bid: { applicationId, reference, advice }, typed, errors }: { bid: BidToAdvise; typed: AdviceTyped | null; errors: AdviceErrors }) {
  const { t } = useLanguage()
  const name = `note.${applicationId}`
  return (
    <Textarea
      id={controlId(name)} name={name} rows={2} lang="en" defaultValue={typed?.by[applicationId]?.note ?? advice?.note ?? ''}
      label={<>{t('desk:advice.note')} <span className="govuk-visually-hidden">{reference}</span></>} error={errors[name] && t(`desk:advice.error.${errors[name]}`)}
    />
  )
}
