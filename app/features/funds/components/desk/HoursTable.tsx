import { useLanguage, type StaffText } from '~/i18n'
import { Button, Table, TextInput } from '~/ui'
import type { Workload } from '../../rounds/staffing'
import { StaffWords } from '../StaffWords'

type Props = { work: readonly Workload[]; pots: readonly { id: string; title: StaffText }[]; bids: number; chosen: readonly string[] }

/** The hours that scoring will take, with the arithmetic; another number of bids can be tried. */
export function HoursTable({ work, pots, bids, chosen }: Props) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.open.hours')}</h2>
      <p className="govuk-body">{t('desk:rounds.open.arithmetic')}</p>
      <Table
        caption={t('desk:rounds.open.hoursCaption')}
        captionHidden
        columns={[{ head: t('desk:rounds.one.pot') }, ...['bids', 'assessors', 'minutes', 'sum'].map((name) => ({ head: t(`desk:rounds.open.${name}`), numeric: true }))]}
        rows={work.map(({ potId, assessors, minutes, hours, ...one }) => {
          const pot = pots.find(({ id }) => id === potId)
          return { key: potId, cells: [pot && <StaffWords key="pot" text={pot.title} />, one.bids, assessors, minutes, hours] }
        })}
        foot={work.length > 1 ? [t('desk:rounds.open.total'), '', '', '', work.reduce((sum, { hours }) => sum + hours, 0)] : undefined}
        firstCellIsHeader
        dense
      />
      <form method="get" noValidate>
        {chosen.length > 0 && <input type="hidden" name="pots" value={chosen.join(',')} />}
        <TextInput id="bids" name="bids" label={t('desk:rounds.open.expected')} hint={t('desk:rounds.open.expectedHint')} width={5} inputMode="numeric" autoComplete="off" defaultValue={String(bids)} labelSize="s" />
        <Button variant="secondary">{t('desk:rounds.open.count')}</Button>
      </form>
    </>
  )
}
