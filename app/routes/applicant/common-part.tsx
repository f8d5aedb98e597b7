import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { jointPaths } from '~/features/applications'
import { CommonAnswers } from '~/features/applications/joint/components/CommonAnswers'
import { WhoIsHere } from '~/features/applications/joint/components/WhoIsHere'
import { commonShown, readCommon, readHere } from '~/features/applications/index.server'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, Ltr } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:common.title', namespaces: ['joint'], scripts: ['here'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const reference = params.reference ?? ''
  const [read, here] = await Promise.all([readCommon(portal.viewer!, reference), readHere(portal.viewer!, reference, portal.language)])
  return json({ here, common: commonShown(read), lead: read.parts.find(({ lead }) => lead) ?? null })
}

/** The common part of a joint bid as all of its groups read it, with the ways to what they say about each question. */
export default function Common() {
  const { t, path } = useLanguage()
  const { common, lead, here } = useLoaderData<typeof loader>()
  const { reference } = common
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:common.back')}</BackLink>
      <span className="govuk-caption-l"><Ltr whole>{reference}</Ltr></span>
      <h1 className="govuk-heading-l">{t('joint:common.title')}</h1>
      {lead && <p className="govuk-body">{lead.own ? t('joint:common.forLead') : t('joint:common.lead', { name: lead.name })}</p>}
      <WhoIsHere reference={reference} place="common" lines={here} />
      <InsetText>{t('joint:common.notShown')}</InsetText>
      <ul className="govuk-list no-print">
        <li><a className="govuk-link" href={path(jointPaths.commonPrint(reference))}>{t('joint:common.print')}</a></li>
        <li><a className="govuk-link" href={path(jointPaths.commonDocument(reference))}>{t('joint:common.document')}</a></li>
      </ul>
      <CommonAnswers common={common} />
    </>
  )
}
