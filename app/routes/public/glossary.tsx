import { namesIn, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { SummaryList } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'statements:glossary.title', namespaces: ['statements', 'glossary'],
} satisfies RouteHandle

/** Every technical word of the service, in the order of the reader's alphabet, each with its id as an anchor. */
export default function Glossary() {
  const { t, language } = useLanguage()
  const { compare } = new Intl.Collator(language)
  const rows = namesIn('glossary')
    .map((id) => ({ id, key: t(`glossary:${id}.name`), value: t(`glossary:${id}.meaning`) }))
    .toSorted((one, other) => compare(one.key, other.key))
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('statements:glossary.title')}</h1>
      <p className="govuk-body-l">{t('statements:glossary.intro')}</p>
      <SummaryList rows={rows} />
    </div>
  )
}
