import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { CheckForm, fundPaths, judge, readCheck, StaffWords } from '~/features/funds'
import { potForApply } from '~/features/funds/index.server'
import { useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink } from '~/ui'

/** `form` makes the languages buttons of the form, so that what was chosen goes along. */
export const handle = {
  access: 'anyone', public: true, title: 'check:title', namespaces: ['check'], form: 'check',
} satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const found = await potForApply(params.fund ?? '', params.pot ?? '')
  if (!found) throw new NotFound('no-such-pot')
  const answers = readCheck(portal.url.searchParams)
  const judged = judge(answers)
  const asked = portal.url.searchParams.has('asked')
  const { fund, pot } = found
  return { fund, pot, answers, errors: asked && judged.result === 'unanswered' ? judged.missing : [] }
}

export default function Check() {
  const { fund, pot, answers, errors } = useLoaderData<typeof loader>()
  const { path } = useLanguage()
  return (
    <>
      <BackLink href={path(fundPaths.fund(fund.slug))}><StaffWords text={fund.title} /></BackLink>
      <CheckForm pot={pot} answers={answers} missing={errors} action={path(fundPaths.result(fund.slug, pot.slug))} />
    </>
  )
}
