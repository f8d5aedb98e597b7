import { useLoaderData } from '@remix-run/react'
import { ContactFacts, fundPaths, StaffWords } from '~/features/funds'
import { openFunds } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { LinkButton } from '~/ui'

export const handle = { access: 'anyone', public: true, title: 'contact:title', namespaces: ['contact', 'funds'] } satisfies RouteHandle

export async function loader() {
  const funds = (await openFunds()).map(({ fund }) => fund)
  return { funds: funds.filter(({ id }, index) => funds.findIndex((one) => one.id === id) === index) }
}

export default function Contact() {
  const { funds } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('contact:title')}</h1>
      <p className="govuk-body-l">{t('contact:intro')}</p>
      {funds.map((fund) => (
        <section key={fund.id}>
          <h2 className="govuk-heading-m"><StaffWords text={fund.title} /></h2>
          <ContactFacts fund={fund} />
        </section>
      ))}
      <p className="govuk-body">{t('contact:post')}</p>
      <h2 className="govuk-heading-m">{t('contact:callBack.title')}</h2>
      <p className="govuk-body">{t('contact:callBack.text')}</p>
      <LinkButton href={path(fundPaths.callBack)}>{t('contact:callBack.title')}</LinkButton>
    </div>
  )
}
