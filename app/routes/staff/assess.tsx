import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { assessAccess, AssessPage, assessPaths } from '~/features/assessment'
import { assessorWork } from '~/features/assessment/index.server'
import { StaffWords } from '~/features/funds'
import { formatDate, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Table } from '~/ui'

export const handle = { access: { staff: assessAccess }, title: 'assessment:home.title', namespaces: ['assessment'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ work: await assessorWork(portal.viewer!) })
}

export default function Assess() {
  return <AssessPage current="home"><Work /></AssessPage>
}

function Work() {
  const { work } = useLoaderData<typeof loader>()
  const { t, path, language } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('assessment:home.title')}</h1>
      {work.some(({ state }) => state === 'declare') && (
        <p className="govuk-body">
          {t('assessment:home.declareFirst')} <a className="govuk-link" href={path(assessPaths.interests)}>{t('assessment:home.declare')}</a>
        </p>
      )}
      {work.length === 0 ? <p className="govuk-body">{t('assessment:home.none')}</p> : (
        <Table
          caption={t('assessment:home.caption')} captionHidden firstCellIsHeader
          columns={['group', 'pot', 'due', 'next'].map((name) => ({ head: t(`assessment:home.${name}`) }))}
          rows={work.map(({ assignmentId, task, organisations, pot, dueBy, reference, state }) => {
            const opens = reference && state !== 'waiting' && state !== 'closed'
            const to = task === 'translator' ? assessPaths.translation : assessPaths.bid
            const next = t(`assessment:home.state.${state}`)
            return {
              key: assignmentId,
              cells: [
                <bdi key="group">{organisations}</bdi>,
                <StaffWords text={pot} key="pot" />,
                dueBy ? formatDate(new Date(dueBy), language) : t('assessment:home.noDate'),
                opens ? <a className="govuk-link" href={path(to(reference))} key="next">{next}<span className="govuk-visually-hidden"> <bdi>{organisations}</bdi></span></a> : next,
              ],
            }
          })}
        />
      )}
    </>
  )
}
