import { apiNames, openDataPaths } from '~/features/directory'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, Table } from '~/ui'

export const handle = { access: 'anyone', public: true, title: 'openData:api.title', namespaces: ['openData'] } satisfies RouteHandle

const params = ['q', 'sort', 'page', 'perPage'] as const

/** How programs ask for what the pages show. */
export default function OpenDataApi() {
  const { t, path } = useLanguage()
  const lists = [
    { key: 'awards', address: openDataPaths.apiAwards, try: `${openDataPaths.apiAwards}?perPage=5` },
    { key: 'organisations', address: openDataPaths.apiOrganisations, try: `${openDataPaths.apiOrganisations}?perPage=5` },
  ] as const
  return (
    <div className="readable">
      <BackLink href={path(openDataPaths.all)} />
      <h1 className="govuk-heading-xl">{t('openData:api.title')}</h1>
      <p className="govuk-body-l">{t('openData:api.lead')}</p>
      {lists.map((list) => (
        <section key={list.key} aria-labelledby={list.key}>
          <h2 className="govuk-heading-m" id={list.key}>{t(`openData:api.${list.key}`)}</h2>
          <p className="govuk-body"><Ltr lang="en"><code>GET {list.address}</code></Ltr></p>
          <p className="govuk-body">{t('openData:api.names', { list: t(`openData:api.${list.key}`) })} <Ltr lang="en"><code>{apiNames(list.key).join(', ')}</code></Ltr></p>
          <p className="govuk-body"><a className="govuk-link" href={list.try}>{t('openData:api.try')} <Ltr lang="en">{list.try}</Ltr></a></p>
        </section>
      ))}
      <Table
        caption={t('openData:api.caption')} firstCellIsHeader
        columns={[{ head: t('openData:api.name') }, { head: t('openData:api.meaning') }]}
        rows={params.map((name) => ({ key: name, cells: [<Ltr lang="en" key="name"><code>{name}</code></Ltr>, t(`openData:api.param.${name}`)] }))}
      />
      {['param.repeat', 'same', 'answer', 'pence', 'wrong', 'kept', 'scripts'].map((key) => <p className="govuk-body" key={key}>{t(`openData:api.${key}`)}</p>)}
    </div>
  )
}
