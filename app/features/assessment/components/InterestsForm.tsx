import { useLanguage } from '~/i18n'
import { Button, InsetText, Radios, Textarea } from '~/ui'
import { controlId } from '../control-id'
import { saysField, whyField, type BidToDeclare, type InterestErrors, type InterestsTyped } from '../interests'

type Props = { bids: readonly BidToDeclare[]; total: number; typed?: InterestsTyped; errors?: InterestErrors }

export const interestsFormId = 'interests'

/** Where an error of the list leads, and its sentence. */
export function interestLinks(errors: InterestErrors): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [field ? `#${controlId(field)}` : '#main-content', `assessment:interests.error.${code}`]))
}

/** Names of groups, and whether she has an interest: nothing else of a bid is shown before. */
export function InterestsForm({ bids, total, typed = {}, errors = {} }: Props) {
  const { t } = useLanguage()
  if (bids.length === 0) {
    return <><h1 className="govuk-heading-l">{t('assessment:interests.title')}</h1><p className="govuk-body">{t('assessment:interests.none')}</p></>
  }
  return (
    <div className="readable">
      <h1 className="govuk-heading-l">{t('assessment:interests.title')}</h1>
      <p className="govuk-body">{t('assessment:interests.intro')}</p>
      <p className="govuk-body">{t('assessment:interests.what')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {['member', 'family', 'work', 'money', 'other'].map((one) => <li key={one}>{t(`assessment:interests.example.${one}`)}</li>)}
      </ul>
      <InsetText>{t('assessment:interests.locked')}</InsetText>
      {total > bids.length && <p className="govuk-body">{t('assessment:interests.more', { count: total - bids.length })}</p>}
      <form method="post" id={interestsFormId} noValidate>
        {bids.map((bid) => <One bid={bid} typed={typed[bid.applicationId]} error={errors[whyField(bid.applicationId)]} key={bid.applicationId} />)}
        <Button>{t('assessment:interests.save')}</Button>
      </form>
    </div>
  )
}

function One({ bid, typed, error }: { bid: BidToDeclare; typed?: InterestsTyped[string]; error?: string }) {
  const { t } = useLanguage()
  const { applicationId, organisations, pot, round, own } = bid
  const why = (
    <Textarea
      id={controlId(whyField(applicationId))} name={whyField(applicationId)} label={t('assessment:interests.why')} rows={2}
      defaultValue={typed?.why} error={error && t(`assessment:interests.error.${error}`)}
    />
  )
  const interest = { value: 'interest', label: t(own ? 'assessment:interests.own' : 'assessment:interests.has'), conditional: own ? undefined : why }
  return (
    <Radios
      id={controlId(saysField(applicationId))} name={saysField(applicationId)} labelSize="s" small
      label={<bdi>{organisations}</bdi>} hint={<bdi lang="en" dir="ltr">{`${round}, ${pot}`}</bdi>}
      defaultValue={typed?.says ?? (own ? 'interest' : undefined)}
      items={own ? [interest] : [{ value: 'none', label: t('assessment:interests.no') }, interest]}
    />
  )
}
