import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { announceRound, readAnnouncement } from '~/features/assessment/index.server'
import { publishTold } from '~/features/directory/index.server'
import { formatDateTime, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, SummaryList, WarningText } from '~/ui'
import { validate } from 'uuid'

export const handle = { access: { staff: deskAccess.decide }, title: 'desk:announce.title' } satisfies RouteHandle

export async function loader({ context: { portal }, params }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  if (!validate(params.round)) throw new NotFound('no-such-round')
  const { round, agreed, open } = await readAnnouncement(viewer, params.round!)
  return {
    roles: viewer.staffRoles, agreed, open,
    round: { id: round.id, number: round.number, fund: round.fund.en.text, announcedAt: round.announcedAt, embargo: round.announcement === 'together' },
  }
}

export async function action({ context: { portal }, params }: ActionFunctionArgs) {
  if (!validate(params.round)) throw new NotFound('no-such-round')
  const result = await announceRound(portal.viewer!, params.round!)
  // What fails here comes out with the next turn of the clock.
  if (result.ok) await publishTold().catch((error: unknown) => { portal.failure ??= error })
  if (result.ok) return redirect(deskPaths.announce(params.round!), 303)
  return json({ errors: { '#main-content': `desk:refused.${result.refused}` } }, 422)
}

export default function Announce() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="decisions" roles={roles} errors={answered?.errors}><AnnouncePage /></DeskPage>
}

function AnnouncePage() {
  const { round, agreed, open } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  const all = agreed.reduce((sum, { count }) => sum + count, 0)
  return (
    <>
      <BackLink href={path(deskPaths.decisions)} />
      <span className="govuk-caption-l">{round.fund} {round.number}</span>
      <h1 className="govuk-heading-l">{t('desk:announce.title')}</h1>
      <p className="govuk-body">{t(round.embargo ? 'desk:announce.together' : 'desk:announce.each')}</p>
      {round.announcedAt && <InsetText>{t('desk:announce.done', { when: formatDateTime(new Date(round.announcedAt), 'en') })}</InsetText>}
      {agreed.length > 0 && (
        <SummaryList rows={agreed.map(({ outcome, count }) => ({ id: `outcome-${outcome}`, key: t(`desk:outcome.${outcome}`), value: count }))} />
      )}
      {open > 0 && <WarningText>{t('desk:announce.open', { count: open })}</WarningText>}
      {all === 0 ? <p className="govuk-body">{t('desk:announce.nothing')}</p> : (
        <form method="post" noValidate>
          <p className="govuk-body">{t('desk:announce.confirm', { count: all })}</p>
          <Button>{t('desk:announce.tell')}</Button>
        </form>
      )}
    </>
  )
}
