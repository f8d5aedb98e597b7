import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AssignForm, deskAccess, DeskPage, deskPaths, dueAt, MoveWork, readDay, slotName, toGive } from '~/features/assessment'
import { assignBids, assignmentBoard, moveWork } from '~/features/assessment/index.server'
import { formatDate, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.scoring }, title: 'desk:assign.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const board = await assignmentBoard(portal.viewer!, params.round ?? '')
  const { round, bids, workers } = board
  return json({
    roles: portal.viewer!.staffRoles, round, toGive: toGive(board),
    people: workers.map(({ personId, name, load }) => ({ personId, name, load })),
    given: bids.filter((bid) => bid.given.length > 0).map(({ reference, organisation, given, needed }) => ({ reference, organisation, needed, given })),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const [viewer, roundId, form] = [portal.viewer!, params.round ?? '', await readForm(request)]
  if (form.get('act') === 'move') {
    const to = String(form.get('to') ?? '')
    await moveWork(viewer, roundId, String(form.get('from') ?? ''), to || null)
    return redirect(deskPaths.assessors(roundId), 303)
  }
  const { bids } = await assignmentBoard(viewer, roundId)
  const choices = bids.flatMap(({ applicationId, missing }) => (['assessor', 'translator'] as const).flatMap((task) =>
    Array.from({ length: missing[task] }, (_, n) => String(form.get(slotName(task, applicationId, n)) ?? '')).filter(Boolean)
      .map((personId) => ({ applicationId, personId, task }))))
  const due = readDay(form, 'due')
  const dueBy = dueAt(due, now())
  if (dueBy === 'wrong') return json({ errors: { '#due': 'desk:assign.error.due' }, due }, 422)
  const done = await assignBids(viewer, roundId, choices, dueBy)
  if (!done.ok) return json({ errors: { '#main-content': `desk:assign.error.${done.code}` }, due }, 422)
  return redirect(deskPaths.assessors(roundId), 303)
}

export default function Assessors() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="scoring" roles={roles} errors={answered?.errors}><Board /></DeskPage>
}

function Board() {
  const { round, toGive: bids, people, given } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const dueError = answered && '#due' in answered.errors ? t(answered.errors['#due']) : undefined
  return (
    <>
      <BackLink href={path(deskPaths.scoring)} />
      <span className="govuk-caption-l">{round.title}</span>
      <h1 className="govuk-heading-l">{t('desk:assign.title')}</h1>
      <p className="govuk-body">{t('desk:assign.intro')}</p>
      {bids.length > 0 ? <AssignForm bids={bids} due={answered?.due} dueError={dueError} /> : <p className="govuk-body">{t('desk:assign.complete')}</p>}
      {given.length > 0 && (
        <Table
          caption={t('desk:assign.given')} firstCellIsHeader dense
          columns={['group', 'needs', 'people'].map((name) => ({ head: t(`desk:assign.${name}`), numeric: name === 'needs' }))}
          rows={given.map((bid) => ({
            key: bid.reference,
            cells: [
              <a className="govuk-link" href={path(deskPaths.scores(bid.reference))} key="group"><UserText as="span">{bid.organisation}</UserText> <Ltr whole>{bid.reference}</Ltr></a>,
              bid.needed,
              <ul className="govuk-list" key="people">
                {bid.given.map(({ assignmentId, name, task, sent, dueBy }) => (
                  <li key={assignmentId}>
                    <UserText as="span">{name}</UserText> ({t(`desk:assign.task.${task}`)}): {t(sent ? 'desk:assign.sent' : dueBy ? 'desk:assign.dueBy' : 'desk:assign.open', { date: dueBy ? formatDate(new Date(dueBy), 'en') : '' })}
                  </li>
                ))}
              </ul>,
            ],
          }))}
        />
      )}
      <MoveWork people={people} />
    </>
  )
}
