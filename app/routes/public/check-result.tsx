import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { guidePaths } from '~/features/coaching'
import { CheckResult, fundPaths, judge, readCheck, SampleMark, StartBox } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { isLanguage, localePath, translator, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['check', 'funds', 'practise', 'guide'], robots: 'noindex' } satisfies RouteHandle

/** The form of the check comes here: with a result, back to what is missing, or on to another language. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await potForApply(params.fund ?? '', params.pot ?? '')
  if (!found) throw new NotFound('no-such-pot')
  const { fund, pot } = found
  const query = portal.url.searchParams
  const answers = readCheck(query)
  const form = fundPaths.check(fund.slug, pot.slug)
  const chosen = new URLSearchParams(answers)
  const other = query.get('switchLanguage')
  if (isLanguage(other)) return redirect(localePath(other, `${form}?${chosen.toString()}`))
  const eligibility = judge(answers)
  const change = `${form}?${chosen.toString()}`
  if (eligibility.result === 'unanswered') {
    chosen.set('asked', 'yes')
    return redirect(localePath(portal.language, `${form}?${chosen.toString()}`))
  }
  const title = translator(portal.language)(`check:result.${eligibility.result}`)
  return { title, fund, pot, eligibility, change }
}

export default function Result() {
  const { fund, pot, eligibility, change } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(change)}>{t('check:result.change')}</BackLink>
      <SampleMark sample={fund.sample} />
      <CheckResult eligibility={eligibility} pot={pot} />
      {eligibility.result === 'no' ? (
        <>
          <p className="govuk-body">{t('check:result.ask')} <a className="govuk-link" href={path('/contact')}>{t('contact:title')}</a></p>
          <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.page('help'))}>{t('guide:links.instead')}</a></p>
        </>
      ) : (
        <>
          <StartBox fund={fund} pot={pot} checked />
          <p className="govuk-body"><a className="govuk-link" href={path(guidePaths.page('ready'))}>{t('guide:links.apply')}</a></p>
        </>
      )}
    </>
  )
}
