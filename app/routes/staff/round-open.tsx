import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import {
  dateWarningsOf, datesToWarnOf, errorKeys, readSheet, readWhole, roundPaths, roundRoles, stopsOf, warningsOf, workloadOf, yearsOf,
} from '~/features/funds'
import { DateWarnings, HoursTable, NoteFields, StopList } from '~/features/funds/components/desk'
import { calendarOf, deskRound, earlierBids, noteFields, openRound, peopleForRound } from '~/features/funds/index.server'
import { inLanguage, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Checkboxes, InsetText } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.open.title' } satisfies RouteHandle

/** Bids that a pot may bring where no earlier round says. */
const usualBids = 50

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const asked = portal.url.searchParams
  const [{ round, fund, pots }, people] = await Promise.all([deskRound(viewer, params.round ?? ''), peopleForRound()])
  const earlier = await earlierBids(viewer, fund.id, round.id)
  const bids = readWhole(asked.get('bids') ?? '', 1, 9999) ?? (earlier === null ? usualBids : Math.max(1, Math.ceil(earlier / Math.max(1, pots.length))))
  const waiting = pots.filter(({ open }) => !open)
  // One by one from the boxes, together from the form of the hours.
  const ticked = asked.getAll('pots').flatMap((some) => some.split(','))
  const chosen = asked.has('pots') ? waiting.filter(({ id }) => ticked.includes(id)) : waiting
  return json({
    roles: viewer.staffRoles, id: round.id, state: round.state,
    waiting: waiting.map(({ id, title }) => ({ id, title })), chosen: chosen.map(({ id }) => id),
    stops: stopsOf(round, chosen, people, now()), warnings: warningsOf(round, chosen, people),
    dates: dateWarningsOf(round, chosen, calendarOf(yearsOf(datesToWarnOf(round, chosen)))),
    bids, work: chosen.map((pot) => workloadOf(pot, bids)),
  })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = readSheet(form, noteFields)
  const potIds = form.getAll('pots').map(String)
  const result = await openRound(portal.viewer!, params.round ?? '', potIds, typed)
  if (result.ok) return redirect(roundPaths.round(params.round ?? ''), 303)
  const wrong = 'errors' in result ? result.errors : { stops: 'stops' }
  return json({ errors: errorKeys(wrong), wrong, sheet: typed, potIds, stops: 'stops' in result ? result.stops : null }, 422)
}

export default function OpenRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Open /></DeskPage>
}

function Open() {
  const { id, state, waiting, warnings, dates, work, bids, chosen, ...loaded } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const stops = answered?.stops ?? loaded.stops
  const boxes = (
    <Checkboxes
      id="pots" name="pots" label={t('desk:rounds.open.pots')} hint={t('desk:rounds.open.potsHint')} labelSize="s" small
      defaultValue={answered?.potIds ?? chosen} items={waiting.map((pot) => ({ value: pot.id, label: inLanguage(pot.title, 'en').text }))}
    />
  )
  return (
    <>
      <BackLink href={path(roundPaths.round(id))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.open.title')}</h1>
      <h2 className="govuk-heading-m" id="stops" tabIndex={-1}>{t('desk:rounds.open.stops')}</h2>
      {stops.length > 0 ? <StopList stops={stops} pots={waiting} words="stop" /> : <p className="govuk-body">{t('desk:rounds.open.canOpen')}</p>}
      <h2 className="govuk-heading-m">{t('desk:rounds.open.warnings')}</h2>
      {warnings.length > 0 ? <StopList stops={warnings} pots={waiting} words="warn" /> : <p className="govuk-body">{t('desk:rounds.open.noWarnings')}</p>}
      <DateWarnings warnings={dates} />
      <HoursTable work={work} pots={waiting} bids={bids} chosen={chosen} />
      {stops.length > 0 ? (
        <form method="get" noValidate>
          {boxes}
          <Button variant="secondary">{t('desk:rounds.open.see')}</Button>
          <InsetText>{t('desk:rounds.open.notYet')}</InsetText>
        </form>
      ) : (
        <form method="post" noValidate className="readable">
          {boxes}
          {state === 'published' && <NoteFields form={{ sheet: answered?.sheet ?? {}, wrong: answered?.wrong ?? {} }} />}
          <Button>{t('desk:rounds.open.open')}</Button>
        </form>
      )}
    </>
  )
}
