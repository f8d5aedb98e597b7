import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AwardCard, awardPaths, AwardRows, IncompleteNote, pageRows } from '~/features/directory'
import { awardByReference } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, CardList, Ltr, Tag } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['awards'] } satisfies RouteHandle

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await awardByReference(params.reference ?? '')
  return { title: found.award.recipientName, ...found }
}

export default function Award() {
  const { award, others } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const incomplete = award.missing.length > 0
  return (
    <>
      <BackLink href={path(awardPaths.all)}>{t('awards:award.back')}</BackLink>
      <h1 className="govuk-heading-xl"><Ltr lang="en">{award.recipientName}</Ltr></h1>
      {incomplete && <p className="govuk-body"><Tag colour="yellow">{t('awards:tag')}</Tag></p>}
      <div className="readable">
        {award.title && <p className="govuk-body-l"><Ltr lang="en">{award.title}</Ltr></p>}
        {award.description && <p className="govuk-body"><Ltr lang="en">{award.description}</Ltr></p>}
        <AwardRows award={award} rows={pageRows} />
        {incomplete && <IncompleteNote award={award} open />}
        <h2 className="govuk-heading-m">{t('awards:award.wrong')}</h2>
        <p className="govuk-body">{t('awards:award.wrongText')}</p>
        <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('awards:award.wrongLink')}</a></p>
      </div>
      {others.length > 0 && (
        <>
          <h2 className="govuk-heading-l">{t('awards:award.others')}</h2>
          <CardList columns={2}>{others.map((other) => <AwardCard key={other.reference} award={other} />)}</CardList>
        </>
      )}
    </>
  )
}
