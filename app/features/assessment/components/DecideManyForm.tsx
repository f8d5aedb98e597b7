import { formatMoney, useLanguage } from '~/i18n'
import { Button, Checkboxes, Ltr, Radios, Table, Textarea, TextInput, UserText } from '~/ui'
import type { Advice } from '../advice'
import { controlId } from '../control-id'
import { amountField, askedInPounds, type ManyErrors, type ManyTyped, type SharedField } from '../decide-many'
import { mostWords, type Outcome } from '../decision'
import type { PotMoney } from '../pot-money'
import { PotMoneyShown } from './PotMoneyShown'
import { ReserveList } from './ReserveList'

export type BidToDecide = {
  reference: string
  organisation: string
  place: number | null
  total: number | null
  askedPence: number | null
  /** What the pot comes to if all down to here get what they ask. */
  withPence: number
  advice: Advice | null
}
type Pot = { id: string; title: string; money: PotMoney; bids: readonly BidToDecide[]; reserve: Parameters<typeof ReserveList>[0]['reserve'] }
type Props = { pots: readonly Pot[]; outcomes: readonly Outcome[]; typed: ManyTyped | null; errors: ManyErrors }

const columns = ['choose', 'group', 'total', 'advice', 'asked', 'with', 'amount']

/** Several undecided bids, one outcome for those that are chosen, and the sum of each. */
export function DecideManyForm({ pots, outcomes, typed, errors }: Props) {
  const { t } = useLanguage()
  const field = (name: SharedField) => ({
    id: name, name, label: t(`desk:decideMany.${name}`), error: errors[name] && t(`desk:form.${name}.${errors[name]}`), defaultValue: typed?.shared[name] ?? '',
  })
  return (
    <form method="post" noValidate>
      {pots.map((pot) => <PotToDecide key={pot.id} pot={pot} typed={typed} />)}
      <div className="readable">
        <Radios {...field('outcome')} labelSize="s" items={outcomes.map((value) => ({ value, label: t(`desk:outcome.${value}`) }))} />
        <Textarea {...field('reasons')} lang="en" words={{ max: mostWords.reasons }} labelSize="s" />
        <Textarea {...field('conditions')} lang="en" words={{ max: mostWords.conditions }} rows={3} labelSize="s" />
        <Textarea {...field('feedbackEnglish')} lang="en" hint={t('desk:decideMany.feedbackHint')} words={{ max: mostWords.feedback }} labelSize="s" />
        <Button>{t('desk:decideMany.record')}</Button>
      </div>
    </form>
  )
}

/** A pot's money, the bids in it that nobody has decided, and its reserve list. */
export function PotToDecide({ pot: { title, money, bids, reserve }, typed }: { pot: Pot; typed: ManyTyped | null }) {
  const { t } = useLanguage()
  return (
    <section>
      <PotMoneyShown title={title} money={money} />
      {bids.length > 0 && (
        <Table
          caption={t('desk:decideMany.caption', { pot: title })} captionSize="s" dense
          columns={columns.map((name) => ({ head: t(`desk:decideMany.${name}`), numeric: name === 'total' || name === 'asked' || name === 'with' }))}
          rows={bids.map((bid) => ({ key: bid.reference, cells: cellsOf(bid, money, typed, t) }))}
        />
      )}
      <ReserveList reserve={reserve} />
    </section>
  )
}

function cellsOf(bid: BidToDecide, { totalPence }: PotMoney, typed: ManyTyped | null, t: (key: string) => string) {
  const { reference, organisation, total, askedPence, withPence, advice } = bid
  const over = totalPence !== null && withPence > totalPence
  const name = amountField(reference)
  return [
    <Checkboxes
      key="choose" id={controlId(`chosen.${reference}`)} name="chosen" label="" alone small defaultValue={typed?.chosen ?? []}
      items={[{ value: reference, label: <>{t('desk:decideMany.choose')} <span className="govuk-visually-hidden">{reference}</span></> }]}
    />,
    <span key="group"><UserText as="span">{organisation}</UserText><br /><Ltr whole>{reference}</Ltr></span>,
    total ?? t('desk:ranking.notYet'),
    advice ? t(`desk:advice.of.${advice.advice}`) : '–',
    askedPence === null ? '–' : <Ltr key="asked">{formatMoney(askedPence)}</Ltr>,
    <span key="with"><Ltr>{formatMoney(withPence)}</Ltr>{over && <><br /><strong>{t('desk:ranking.line')}</strong></>}</span>,
    <TextInput
      key="amount" id={controlId(name)} name={name} prefix="£" inputMode="decimal" width={10} autoComplete="off"
      label={<>{t('desk:decideMany.amount')} <span className="govuk-visually-hidden">{reference}</span></>} defaultValue={typed?.amounts[reference] ?? askedInPounds(askedPence)}
    />,
  ]
}
