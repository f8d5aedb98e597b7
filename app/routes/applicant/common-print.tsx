import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { jointPaths } from '~/features/applications'
import { CommonAnswers } from '~/features/applications/joint/components/CommonAnswers'
import { commonShown, readCommon } from '~/features/applications/index.server'
import { StaffWords } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:common.printTitle', namespaces: ['joint'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const read = await readCommon(portal.viewer!, params.reference ?? '')
  return json({ common: commonShown(read), fund: read.bid.fundTitle, pot: read.bid.potTitle })
}

export default function CommonPrint() {
  const { t, path } = useLanguage()
  const { common, fund, pot } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href={path(jointPaths.common(common.reference))} />
      <h1 className="govuk-heading-l">{t('joint:common.printTitle')}</h1>
      <p className="govuk-body no-print">{t('joint:common.printHow')}</p>
      <SummaryList
        rows={[
          { key: t('bids:home.reference'), value: <Ltr whole>{common.reference}</Ltr> },
          { key: t('bids:print.fund'), value: <><StaffWords text={fund} /> – <StaffWords text={pot} /></> },
        ]}
      />
      <p className="govuk-body">{t('joint:common.notShown')}</p>
      <CommonAnswers common={common} forPrint />
    </>
  )
}
