import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AllQuestions, formOfStage, fundPaths, prioritiesOf, SampleMark, StaffWords, StartBox, type AskedStage } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { inLanguage, translator, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['funds', 'forms', 'questions', 'areas', 'account', 'documents', 'practise'] } satisfies RouteHandle

/** The questions of a pot's first form, or at full-questions those of its full bid. */
export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await potForApply(params.fund ?? '', params.pot ?? '')
  const stage: AskedStage = portal.url.pathname.endsWith('/full-questions') ? 'full' : 'first'
  if (!found || (stage === 'full' && !formOfStage(found.pot, stage))) throw new NotFound('no-such-pot')
  const { fund, pot, plan } = found
  const title = translator(portal.language)(headingOf(stage), { pot: inLanguage(pot.title, portal.language).text })
  return { title, fund, pot, stage, priorities: prioritiesOf(pot, plan).map(({ slug }) => slug) }
}

function headingOf(stage: AskedStage): string {
  return stage === 'full' ? 'funds:questions.fullHeading' : 'funds:questions.heading'
}

export default function Questions() {
  const { fund, pot, stage, priorities } = useLoaderData<typeof loader>()
  const { t, language, path } = useLanguage()
  return (
    <>
      <BackLink href={path(fundPaths.pot(fund.slug, pot.slug))}><StaffWords text={pot.title} /></BackLink>
      <h1 className="govuk-heading-xl">{t(headingOf(stage), { pot: inLanguage(pot.title, language).text })}</h1>
      <SampleMark sample={fund.sample} />
      <AllQuestions fund={fund} pot={pot} stage={stage} priorities={priorities} />
      <StartBox fund={fund} pot={pot} reading />
    </>
  )
}
