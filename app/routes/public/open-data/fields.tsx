import { FieldList, openDataPaths } from '~/features/directory'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, title: 'openData:fields.title', namespaces: ['openData'] } satisfies RouteHandle

/** What each column of the files means, in plain words. */
export default function OpenDataFields() {
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(openDataPaths.all)} />
      <div className="readable">
        <h1 className="govuk-heading-xl">{t('openData:fields.title')}</h1>
        <p className="govuk-body-l">{t('openData:fields.lead')}</p>
        <p className="govuk-body"><a className="govuk-link" href="https://standard.threesixtygiving.org/" rel="external">{t('openData:fields.standard')}</a></p>
        <p className="govuk-body">{t('openData:fields.many')}</p>
        <p className="govuk-body">{t('openData:fields.text')}</p>
      </div>
      <FieldList />
    </>
  )
}
