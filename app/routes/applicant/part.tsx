import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bidPaths, bidState, jointPaths, mayDo, partPaths, readPosition } from '~/features/applications'
import { givenHint } from '~/features/applications/joint/components/GivenHint'
import { givenOf, readFormerPart, readSigning } from '~/features/applications/index.server'
import { formFor, StaffWords } from '~/features/funds'
import { progress } from '~/forms'
import { CheckAnswers, taskColours } from '~/forms/views'
import { formatDateTime, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, InsetText, LinkButton, Ltr, TaskListView, UserText } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:part.title', namespaces: ['joint'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const [reference, position] = [params.reference ?? '', readPosition(params.part) ?? 0]
  return json(await ownPart(portal.viewer!, reference, position).catch((error: unknown) => formerPart(portal.viewer!, reference, position, error)))
}

/** A group that left keeps reading what it wrote. @throws what was thrown, for everybody else */
async function formerPart(viewer: { personId: string }, reference: string, position: number, error: unknown) {
  if (!(error instanceof NotFound)) throw error
  const { organisation, fund, pot, state, endedAt, endedWhy, form, answers } = await readFormerPart(viewer, reference, position)
  return { former: true as const, reference, organisation, fund, pot, state, endedAt: endedAt.toISOString(), endedWhy, formId: form?.id ?? null, formVersion: form?.version ?? 0, answers }
}

async function ownPart(viewer: { personId: string }, reference: string, position: number) {
  const { part, standing, before, complete, waitsUntil, promise } = await readSigning(viewer, reference, position)
  const state = bidState(part, now())
  return {
    former: false as const,
    reference: part.reference, position: part.part!, organisation: part.organisationName, fund: part.fundTitle, pot: part.potTitle,
    state, closesAt: part.closesAt, savedAt: part.savedAt, savedBy: part.savedBy,
    mayWrite: mayDo('write', state, part.role), owner: part.role === 'owner',
    standing, ended: before !== null, complete, waitsUntil, noDates: promise.start === '' || promise.end === '',
    tasks: progress(part.form, part.answers, part.context).map(({ task, state, pageId }) => ({ id: task.id, state, pageId, pages: task.pages.map(({ id }) => id) })),
    given: await givenOf(viewer, part),
  }
}

export default function PartRoute() {
  const loaded = useLoaderData<typeof loader>()
  return loaded.former ? <FormerPart part={loaded} /> : <Part part={loaded} />
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>
type Own = Extract<Loaded, { former: false }>
type Former = Extract<Loaded, { former: true }>

/** What a group wrote in a bid that it is no longer in: to read, and nothing else of the bid. */
function FormerPart({ part }: { part: Former }) {
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(bidPaths.home)}>{t('bids:list.all')}</BackLink>
      <span className="govuk-caption-l"><StaffWords text={part.fund} /> – <StaffWords text={part.pot} /></span>
      <h1 className="govuk-heading-l">{t('joint:part.written')}</h1>
      <p className="govuk-body"><UserText as="span">{part.organisation}</UserText> · {t('bids:list.reference')} <Ltr whole><strong>{part.reference}</strong></Ltr></p>
      <InsetText>{t('joint:part.left')}</InsetText>
      {part.formId && <CheckAnswers form={formFor({ formId: part.formId, formVersion: part.formVersion, extras: [] })} answers={part.answers} issues={[]} />}
    </>
  )
}

/** One's own group's part of a joint bid: its tasks, whether it is signed, and what stops signing. */
function Part({ part }: { part: Own }) {
  const { t, path, language } = useLanguage()
  const { reference, position, tasks, state, standing } = part
  const open = tasks.filter((task) => task.state !== 'completed')
  const when = (at: string) => formatDateTime(new Date(at), language)
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:part.back')}</BackLink>
      <span className="govuk-caption-l"><StaffWords text={part.fund} /> – <StaffWords text={part.pot} /></span>
      <h1 className="govuk-heading-l">{t('joint:part.title')}</h1>
      <p className="govuk-body"><UserText as="span">{part.organisation}</UserText> · {t('bids:list.reference')} <Ltr whole><strong>{reference}</strong></Ltr></p>
      {state === 'missed' && <InsetText>{t('bids:list.missed')}</InsetText>}
      {state === 'sent' && <InsetText>{t('joint:part.sent')}</InsetText>}
      {!part.mayWrite && state !== 'sent' && <InsetText>{t('bids:list.readOnly')}</InsetText>}
      {state !== 'missed' && state !== 'sent' && <p className="govuk-body">{t('bids:list.closes', { when: when(part.closesAt) })}</p>}
      <p className="govuk-body">{t('bids:list.done', { done: tasks.length - open.length, all: tasks.length })}</p>
      <TaskListView
        groups={[{
          items: tasks.map((task) => ({
            id: task.id,
            title: t(`questions:task.${task.id}`),
            href: task.state === 'cannotStart' ? undefined : path(partPaths.page(reference, position, task.pageId)),
            hint: givenHint(part.given, task.pages),
            status: { text: t(`forms:state.${task.state}`), colour: taskColours[task.state] },
          })),
        }]}
      />
      <p className="govuk-body">{part.savedAt ? t('bids:list.saved', { when: when(part.savedAt), who: part.savedBy ?? '' }) : t('bids:list.notSaved')}</p>
      <h2 className="govuk-heading-m">{t('joint:part.signing')}</h2>
      {standing && <p className="govuk-body">{t('joint:sign.standing', { name: standing.name, when: when(standing.at) })}</p>}
      {part.ended && <p className="govuk-body">{t('joint:part.ended')}</p>}
      {!standing && part.waitsUntil && <p className="govuk-body">{t('joint:sign.waits', { when: when(part.waitsUntil) })}</p>}
      {!standing && !part.complete && (
        <>
          <p className="govuk-body">{t('joint:part.stops')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {open.map((task) => <li key={task.id}>{t(`questions:task.${task.id}`)}</li>)}
            {part.noDates && <li>{t('joint:part.noDates')}</li>}
          </ul>
        </>
      )}
      {!standing && part.complete && part.owner
        ? <LinkButton href={path(partPaths.sign(reference, position))}>{t('joint:part.sign')}</LinkButton>
        : <p className="govuk-body"><a className="govuk-link" href={path(partPaths.sign(reference, position))}>{t('joint:part.promise')}</a></p>}
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path(jointPaths.common(reference))}>{t('joint:part.common')}</a></li>
        <li><a className="govuk-link" href={path(jointPaths.money(reference))}>{t('joint:part.money')}</a></li>
        <li><a className="govuk-link" href={path(partPaths.people(reference, position))}>{t('joint:part.people')}</a></li>
        <li><a className="govuk-link" href={path(partPaths.print(reference, position))}>{t('joint:part.print')}</a></li>
        <li><a className="govuk-link" href={path(partPaths.document(reference, position))}>{t('joint:part.word')}</a></li>
      </ul>
    </>
  )
}
