import { formatMoney, useLanguage } from '~/i18n'
import { Button, DateInput, Ltr, Select, Table, UserText } from '~/ui'
import { controlId } from '../control-id'
import type { TypedDay } from '../due-date'

export type BidToGive = {
  applicationId: string
  reference: string
  organisation: string
  pot: string
  askedPence: number | null
  /** One list for each person who is missing: what it is called, who may, and who is proposed. */
  slots: { name: string; task: 'assessor' | 'translator'; proposed: string; people: { value: string; label: string }[] }[]
}

/** Bids that need people, each with the proposed ones chosen; one date for all. */
export function AssignForm({ bids, due, dueError }: { bids: readonly BidToGive[]; due?: TypedDay; dueError?: string }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <Table
        caption={t('desk:assign.missing')} firstCellIsHeader dense
        columns={['group', 'pot', 'asked', 'who'].map((name) => ({ head: t(`desk:assign.${name}`), numeric: name === 'asked' }))}
        rows={bids.map((bid) => ({
          key: bid.applicationId,
          cells: [
            <span key="group"><UserText as="span">{bid.organisation}</UserText><br /><Ltr whole>{bid.reference}</Ltr></span>,
            bid.pot,
            bid.askedPence === null ? '–' : <Ltr key="asked">{formatMoney(bid.askedPence)}</Ltr>,
            <div key="who">
              {bid.slots.map(({ name, task, proposed, people }) => (
                <Select
                  key={name} id={controlId(name)} name={name} defaultValue={proposed}
                  label={<>{t(`desk:assign.task.${task}`)} <span className="govuk-visually-hidden">{bid.reference}</span></>}
                  items={[{ value: '', label: t('desk:assign.nobody') }, ...people]}
                />
              ))}
            </div>,
          ],
        }))}
      />
      <DateInput id="due" name="due" label={t('desk:assign.due')} labelSize="s" hint={t('desk:assign.dueHint')} defaultValue={due} error={dueError} />
      <Button name="act" value="give">{t('desk:assign.give')}</Button>
    </form>
  )
}
