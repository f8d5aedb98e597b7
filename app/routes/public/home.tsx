import { useLoaderData } from '@remix-run/react'
import { guidePaths, practisePaths } from '~/features/coaching'
import { LatestAwards, awardPaths, directoryPaths } from '~/features/directory'
import { latestAwards } from '~/features/directory/index.server'
import { FundCards, fundPaths } from '~/features/funds'
import { openFunds } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import type { RouteHandle } from '~/platform/route-handle'
import { Card, CardList } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['home', 'funds', 'awards', 'practise', 'guide'] } satisfies RouteHandle

export async function loader() {
  const at = now()
  const [funds, awards] = await Promise.all([openFunds(at), latestAwards()])
  return { at: at.toISOString(), awards, funds: funds.filter(({ pots }) => pots.some(({ state }) => state === 'open')) }
}

export default function Home() {
  const { funds, awards, at } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl">{t('home:title')}</h1>
      <p className="govuk-body-l readable">{t('home:lead')}</p>
      <h2 className="govuk-heading-l">{t('home:open.title')}</h2>
      {funds.length === 0 && <p className="govuk-body">{t('home:open.none')}</p>}
      {funds.length > 0 && <FundCards funds={funds} now={at} level={3} />}
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.all)}>{t('home:open.all')}</a></p>
      <p className="govuk-body">{t('practise:home')} <a className="govuk-link" href={path(practisePaths.practise)}>{t('practise:link')}</a></p>
      <h2 className="govuk-heading-l">{t('home:doors.title')}</h2>
      <CardList columns={3}>
        <Card level={3} title={t('home:doors.find')} href={path(fundPaths.all)}>
          <p className="govuk-body">{t('home:doors.findText')}</p>
        </Card>
        <Card level={3} title={t('home:doors.funded')} href={path('/awards')}>
          <p className="govuk-body">{t('home:doors.fundedText')}</p>
        </Card>
        <Card level={3} title={t('home:doors.signIn')} href={path('/sign-in')}>
          <p className="govuk-body">{t('home:doors.signInText')}</p>
        </Card>
      </CardList>
      {awards.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t('home:latest.title')}</h2>
          <LatestAwards awards={awards} />
          <p className="govuk-body"><a className="govuk-link" href={path(awardPaths.all)}>{t('home:latest.all')}</a></p>
          <p className="govuk-body"><a className="govuk-link" href={path(directoryPaths.all)}>{t('awards:more.groups')}</a></p>
        </>
      )}
      <h2 className="govuk-heading-m">{t('home:help.title')}</h2>
      <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.list)}>{t('guide:links.home')}</a></p>
      <p className="govuk-body">{t('home:help.text')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('home:help.link')}</a></p>
    </>
  )
}
