import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { openReviews } from '~/features/assessment/index.server'
import { formatDate, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.reviews }, title: 'desk:reviews.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reviews = await openReviews(viewer)
  return { roles: viewer.staffRoles, reviews: reviews.map(({ id, reference, organisation, ground, answerBy }) => ({ id, reference, organisation, ground, answerBy: answerBy.toISOString() })) }
}

export default function Reviews() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="decisions" roles={roles}><List /></DeskPage>
}

function List() {
  const { reviews } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:reviews.title')}</h1>
      <p className="govuk-body">{t('desk:reviews.lead')}</p>
      {reviews.length === 0 ? <p className="govuk-body">{t('desk:reviews.empty')}</p> : (
        <Table
          caption={t('desk:reviews.caption')}
          columns={['reference', 'group', 'ground', 'by'].map((name) => ({ head: t(`desk:reviews.${name}`) }))}
          rows={reviews.map((one) => ({
            key: one.id,
            cells: [
              <a className="govuk-link" href={path(deskPaths.review(one.id))} key="reference"><Ltr>{one.reference}</Ltr></a>,
              <UserText as="span" key="group">{one.organisation}</UserText>,
              t(`feedback:review.grounds.${one.ground}`),
              formatDate(new Date(one.answerBy), 'en'),
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
