import { json, redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths } from '~/features/applications'
import { readBidStory } from '~/features/applications/index.server'
import { formatDate, formatDateTime, localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Panel } from '~/ui'

export const handle = { access: 'signed-in', title: 'bids:sent.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const { bid, latest } = await readBidStory(portal.viewer!, params.reference ?? '')
  if (!latest) throw redirect(localePath(portal.language, bidPaths.bid(bid.reference)))
  return json({ reference: bid.reference, sentAt: latest.arrivedAt, closesAt: bid.closesAt, decisionBy: bid.decisionBy, helper: bid.role === 'helper' })
}

export default function Sent() {
  const { t, path, language } = useLanguage()
  const { reference, sentAt, closesAt, decisionBy, helper } = useLoaderData<typeof loader>()
  const link = (href: string, key: string) => <li><a className="govuk-link" href={path(href)}>{t(key)}</a></li>
  return (
    <>
      <Panel title={t('bids:sent.title')}>
        {t('bids:sent.reference')}<br /><Ltr whole><strong>{reference}</strong></Ltr>
      </Panel>
      <p className="govuk-body">{t('bids:print.sentAt', { when: formatDateTime(new Date(sentAt), language) })}</p>
      <p className="govuk-body">{t('bids:sent.mail')}</p>
      <h2 className="govuk-heading-m">{t('bids:sent.next')}</h2>
      <p className="govuk-body">{t('bids:sent.decision', { date: formatDate(new Date(decisionBy), language) })}</p>
      <p className="govuk-body">{t('bids:sent.change', { when: formatDateTime(new Date(closesAt), language) })}</p>
      <ul className="govuk-list">{link(bidPaths.bid(reference), 'bids:sent.see')}</ul>
      <h2 className="govuk-heading-m">{t('bids:sent.copy')}</h2>
      <ul className="govuk-list">
        {link(bidPaths.print(reference), 'bids:sent.print')}
        {link(bidPaths.document(reference), 'bids:sent.word')}
      </ul>
      {!helper && <h2 className="govuk-heading-m">{t('bids:sent.equality')}</h2>}
      {!helper && <p className="govuk-body">{t('bids:sent.equalityText')}</p>}
      {!helper && <ul className="govuk-list">{link(bidPaths.equality(reference), 'bids:sent.equalityLink')}</ul>}
    </>
  )
}
