import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { allForms, contextOfPot, fundPaths, questionCounts, SampleMark, StaffWords, StartBox } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { QuestionList } from '~/forms/views'
import { inLanguage, translator, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['funds', 'forms', 'questions', 'areas', 'account', 'documents'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await potForApply(params.fund ?? '', params.pot ?? '')
  if (!found) throw new NotFound('no-such-pot')
  const { fund, pot, plan } = found
  const title = translator(portal.language)('funds:questions.heading', { pot: inLanguage(pot.title, portal.language).text })
  return { title, fund, pot, priorities: plan.priorities.map(({ slug }) => slug) }
}

export default function Questions() {
  const { title, fund, pot, priorities } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const { formId, formVersion } = pot
  const form = allForms().find(({ id, version }) => id === formId && version === formVersion)
  const context = contextOfPot(pot, priorities)
  const counts = questionCounts(pot)
  return (
    <>
      <BackLink href={path(fundPaths.fund(fund.slug))}><StaffWords text={fund.title} /></BackLink>
      <h1 className="govuk-heading-xl">{title}</h1>
      <SampleMark sample={fund.sample} />
      {!form && <p className="govuk-body-l">{t('funds:questions.none')}</p>}
      {form && (
        <>
          <p className="govuk-body-l readable">{t('funds:questions.intro')}</p>
          {counts && (
            <>
              <p className="govuk-body">{t('funds:questions.count', { fresh: counts.fresh, listed: counts.listed })}</p>
              <p className="govuk-body">{t('funds:questions.known', { known: counts.known })}</p>
            </>
          )}
          <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.document(fund.slug, pot.slug))}>{t('documents:questions.link')}</a></p>
          <div className="readable"><QuestionList form={form} context={context} /></div>
        </>
      )}
      <StartBox fund={fund} pot={pot} reading />
    </>
  )
}
