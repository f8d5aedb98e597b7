import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { paperPaths } from '~/features/applications'
import { isTyped, mayConfirm, paperBids } from '~/features/applications/index.server'
import { deskAccess, DeskPage } from '~/features/assessment'
import { formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { InsetText, LinkButton, Ltr, NotificationBanner, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.paper }, title: 'desk:paper.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const [sent, waits] = ['sent', 'waits'].map((name) => portal.url.searchParams.get(name))
  const bids = await paperBids(portal.viewer!)
  // Only a reference of the list is said back.
  const done = bids.find(({ reference }) => reference === sent || reference === waits)
  return json({
    roles: portal.viewer!.staffRoles,
    done: done ? { reference: done.reference, how: done.status === 'draft' ? 'waits' : 'sent' } : null,
    bids: bids.map((bid) => ({ ...bid, state: stateOf(bid) })),
  })
}

function stateOf(bid: Awaited<ReturnType<typeof paperBids>>[number]): 'typing' | 'toConfirm' | 'waits' | 'changing' | 'sent' | 'withdrawn' {
  if (bid.status === 'withdrawn') return 'withdrawn'
  if (!isTyped(bid)) return 'sent'
  if (!bid.typedAt) return bid.changing ? 'changing' : 'typing'
  return mayConfirm(bid) ? 'toConfirm' : 'waits'
}

export default function Paper() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="paper" roles={roles}><List /></DeskPage>
}

const columns = ['bid', 'person', 'received', 'closes', 'by', 'state']

function List() {
  const { bids, done } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      {done && <NotificationBanner success><p className="govuk-notification-banner__heading">{t(`desk:paper.done.${done.how}`)} <Ltr>{done.reference}</Ltr></p></NotificationBanner>}
      <h1 className="govuk-heading-l">{t('desk:paper.title')}</h1>
      <p className="govuk-body">{t('desk:paper.intro')}</p>
      <LinkButton href={path(paperPaths.new)}>{t('desk:paper.begin')}</LinkButton>
      {bids.length === 0 ? <InsetText>{t('desk:paper.empty')}</InsetText> : (
        <Table
          caption={t('desk:paper.caption')}
          columns={columns.map((name) => ({ head: t(`desk:paper.${name}`) }))}
          rows={bids.map((bid) => ({
            key: bid.stageId,
            cells: [
              <div key="bid"><a className="govuk-link" href={path(paperPaths.one(bid.reference))}><Ltr>{bid.reference}</Ltr></a><br /><UserText as="span">{bid.organisation}</UserText></div>,
              <UserText as="span" key="person">{bid.person}</UserText>,
              formatDateTime(new Date(bid.receivedAt), 'en'),
              formatDateTime(new Date(bid.closesAt), 'en'),
              <UserText as="span" key="by">{bid.enteredBy}</UserText>,
              t(`desk:paper.stands.${bid.state}`),
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
