import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Table } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'statements:cookies.title', namespaces: ['statements', 'practise'],
} satisfies RouteHandle

/** Every cookie of the service; all are strictly necessary, so there is no banner. */
const cookies = [
  { words: 'statements:cookies.session', name: '__Host-session' },
  { words: 'statements:cookies.asked', name: '__Host-asked' },
  { words: 'practise:cookie', name: '__Host-practised' },
]

export default function Cookies() {
  const { t } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('statements:cookies.title')}</h1>
      <p className="govuk-body-l">{t('statements:cookies.intro')}</p>
      <p className="govuk-body">{t('statements:cookies.none')}</p>
      <Table
        caption={t('statements:cookies.table')}
        firstCellIsHeader
        columns={['name', 'purpose', 'ends'].map((name) => ({ head: t(`statements:cookies.${name}`) }))}
        rows={cookies.map(({ words, name }) => ({
          key: name,
          cells: [<Ltr key="name">{name}</Ltr>, t(`${words}.purpose`), t(`${words}.ends`)],
        }))}
      />
      <p className="govuk-body">{t('statements:cookies.off')}</p>
    </div>
  )
}
