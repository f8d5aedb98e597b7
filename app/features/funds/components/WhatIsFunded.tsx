import { useLanguage } from '~/i18n'
import type { Plain, PlanItem } from '../fund'
import { NotFundedList } from './NotFundedList'
import { Priorities } from './Priorities'

const who = ['community', 'charity', 'council', 'police']

/** Who may ask, what the money is for, and what it is not for. */
export function WhatIsFunded({ priorities }: { priorities: readonly Plain<PlanItem>[] }) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-l">{t('funds:who.title')}</h2>
      <p className="govuk-body">{t('funds:who.intro')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {who.map((id) => <li key={id}>{t(`funds:who.${id}`)}</li>)}
      </ul>
      <p className="govuk-body">{t('funds:who.work')}</p>
      <h2 className="govuk-heading-l">{t('funds:funded.title')}</h2>
      <p className="govuk-body">{t('funds:funded.intro')}</p>
      <Priorities items={priorities} bullets />
      <p className="govuk-body">{t('funds:funded.costs')}</p>
      <p className="govuk-body">{t('funds:funded.end')}</p>
      <h2 className="govuk-heading-l">{t('funds:notFunded.title')}</h2>
      <NotFundedList />
    </>
  )
}
