import { useLanguage } from '~/i18n'

/** What the other group learns of hers, said before she writes. */
export function WhatTheySee({ by }: { by: 'message' | 'staff' }) {
  const { t } = useLanguage()
  const points = by === 'staff' ? ['seeName', 'seeFirstName', 'seeNot', 'seeAsk'] : ['seeName', 'seeFirstName', 'seeNot']
  return (
    <>
      <h2 className="govuk-heading-m">{t('contacts:write.see')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {points.map((point) => <li key={point}>{t(`contacts:write.${point}`)}</li>)}
      </ul>
      {by === 'staff' && <p className="govuk-body">{t('contacts:write.tenDays')}</p>}
    </>
  )
}
