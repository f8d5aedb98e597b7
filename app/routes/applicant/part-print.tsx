import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { partPaths, readPosition } from '~/features/applications'
import { readBid } from '~/features/applications/index.server'
import { formFor, StaffWords } from '~/features/funds'
import { CheckAnswers } from '~/forms/views'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:part.printTitle', namespaces: ['joint'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const part = await readBid(portal.viewer!, params.reference ?? '', readPosition(params.part) ?? 0)
  return json({
    reference: part.reference, position: part.part!, organisation: part.organisationName, fund: part.fundTitle, pot: part.potTitle,
    formId: part.formId, formVersion: part.formVersion, answers: part.answers,
    writtenIn: Object.fromEntries(part.stored.map(({ question, language }) => [question, language])),
  })
}

/** One's own group's part of a joint bid on one page. */
export default function PartPrint() {
  const { t, path } = useLanguage()
  const { reference, position, organisation, fund, pot, formId, formVersion, answers, writtenIn } = useLoaderData<typeof loader>()
  return (
    <>
      <BackLink href={path(partPaths.part(reference, position))} />
      <h1 className="govuk-heading-l">{t('joint:part.printTitle')}</h1>
      <p className="govuk-body no-print">{t('joint:part.how')}</p>
      <SummaryList
        rows={[
          { key: t('bids:home.reference'), value: <Ltr whole>{reference}</Ltr> },
          { key: t('bids:print.group'), value: <bdi>{organisation}</bdi> },
          { key: t('bids:print.fund'), value: <><StaffWords text={fund} /> – <StaffWords text={pot} /></> },
        ]}
      />
      <CheckAnswers form={formFor({ formId, formVersion, extras: [] })} answers={answers} issues={[]} writtenIn={writtenIn} />
    </>
  )
}
