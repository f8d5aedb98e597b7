import { useLanguage } from '~/i18n'
import { SummaryList } from '~/ui'
import { rules } from '../rules'
import { served } from '../rule'

/** Every rule of the coach, by criterion: what it looks for, and why. */
export function PublishedRules() {
  const { t } = useLanguage()
  return (
    <>
      {served.map((criterion) => (
        <section key={criterion} aria-labelledby={`criterion-${criterion}`}>
          <h2 className="govuk-heading-m" id={`criterion-${criterion}`}>
            {criterion === 'all' ? t('coaching:before.everywhere') : t(`funds:criteria.${criterion}.name`)}
          </h2>
          <SummaryList
            rows={rules.filter((rule) => rule.criterion === criterion).map(({ id, reads }) => ({
              id,
              key: t(`rules:${id}.name`),
              value: (
                <>
                  <p className="govuk-body">{t(`rules:${id}.looksFor`)}</p>
                  <p className="govuk-body">{t(`rules:${id}.why`)}</p>
                  {reads.length === 1 && <p className="govuk-body">{t('coaching:published.english')}</p>}
                </>
              ),
            }))}
          />
        </section>
      ))}
    </>
  )
}
