import { json, type HeadersFunction, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import {
  AwardCard, AwardedOn, awardPaths, AwardRows, AwardStory, IncompleteNote, OrganisationName, pageRows, tombstoneRows, WrongNote,
} from '~/features/directory'
import { awardByReference } from '~/features/directory/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, CardList, Ltr, Tag, WarningText } from '~/ui'

export const handle = { access: 'anyone', public: true, namespaces: ['awards', 'directory', 'profile', 'joint'] } satisfies RouteHandle

export async function loader({ params }: LoaderFunctionArgs) {
  const found = await awardByReference(params.reference ?? '')
  const gone = found.award.state === 'withdrawn'
  return json({ title: found.award.recipientName, ...found }, gone ? { headers: { 'X-Robots-Tag': 'noindex' } } : undefined)
}

/** Nobody should find by a search what was withdrawn. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

export default function Award() {
  const { award, others } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const withdrawn = award.state === 'withdrawn'
  const incomplete = !withdrawn && award.missing.length > 0
  return (
    <>
      <BackLink href={path(awardPaths.all)}>{t('awards:award.back')}</BackLink>
      <h1 className="govuk-heading-xl"><OrganisationName>{award.recipientName}</OrganisationName></h1>
      {award.origin === 'other' && <p className="govuk-body"><Tag colour="purple">{t('awards:funder.tag')}</Tag></p>}
      {incomplete && <p className="govuk-body"><Tag colour="yellow">{t('awards:tag')}</Tag></p>}
      <div className="readable">
        {withdrawn && <Withdrawn on={award.withdrawnOn} why={award.withdrawnWhy} />}
        {!withdrawn && award.title && <p className="govuk-body-l"><Ltr lang="en">{award.title}</Ltr></p>}
        {!withdrawn && award.description && <p className="govuk-body"><Ltr lang="en">{award.description}</Ltr></p>}
        <AwardRows award={award} rows={withdrawn ? tombstoneRows : pageRows} />
        {!withdrawn && <AwardStory award={award} />}
        {incomplete && <IncompleteNote award={award} open />}
        <WrongNote about={awardPaths.award(award.reference)} />
        <p className="govuk-body">{t('awards:safety')}</p>
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

function Withdrawn({ on, why }: { on: string | null; why: string | null }) {
  const { t } = useLanguage()
  return (
    <>
      <WarningText>{t('awards:award.withdrawn')}</WarningText>
      {on && <p className="govuk-body">{t('awards:award.withdrawnOn')}: <AwardedOn on={on} /></p>}
      {why && <p className="govuk-body"><Ltr lang="en">{why}</Ltr></p>}
    </>
  )
}
