import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { askedAdjustments } from '~/features/accounts/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { InsetText, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.adjustments }, title: 'desk:adjustments.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return json({ roles: viewer.staffRoles, asked: await askedAdjustments(viewer) })
}

export default function Adjustments() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="adjustments" roles={roles}><List /></DeskPage>
}

const columns = ['bid', 'closes', 'needs', 'by', 'since', 'state']

function List() {
  const { asked } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  if (asked.length === 0) {
    return (
      <>
        <h1 className="govuk-heading-l">{t('desk:adjustments.title')}</h1>
        <p className="govuk-body">{t('desk:adjustments.empty')}</p>
      </>
    )
  }
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:adjustments.title')}</h1>
      <InsetText>{t('desk:adjustments.intro')}</InsetText>
      <Table
        caption={t('desk:adjustments.caption')}
        columns={columns.map((name) => ({ head: t(`desk:adjustments.${name}`) }))}
        rows={asked.map((one) => ({
          key: one.reference,
          cells: [
            <div key="bid"><a className="govuk-link" href={path(deskPaths.adjustment(one.reference))}><Ltr>{one.reference}</Ltr></a><br /><UserText as="span">{one.organisation}</UserText>{!one.sent && <><br />{t('desk:adjustments.draft')}</>}</div>,
            formatDateTime(new Date(one.closesAt), 'en'),
            <div key="needs">
              <ul className="govuk-list">{one.kinds.map((kind) => <li key={kind}>{t(`adjustments:kind.${kind}`)}</li>)}</ul>
              {one.words && <UserText>{one.words}</UserText>}
            </div>,
            <UserText as="span" key="by">{one.askedBy}</UserText>,
            formatDate(new Date(one.askedAt), 'en'),
            t(`desk:adjustments.${one.state}`),
          ],
        }))}
        firstCellIsHeader
        dense
      />
    </>
  )
}
