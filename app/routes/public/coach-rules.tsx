import { PublishedRules } from '~/features/coaching/components/PublishedRules'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, title: 'coaching:published.title', namespaces: ['coaching', 'rules', 'funds'] } satisfies RouteHandle

/** What the coach looks for, for everybody to read: its rules are no secret. */
export default function CoachRules() {
  const { t } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('coaching:published.title')}</h1>
      <p className="govuk-body-l">{t('coaching:published.lead')}</p>
      <p className="govuk-body">{t('coaching:before.notScore')}</p>
      <PublishedRules />
    </div>
  )
}
