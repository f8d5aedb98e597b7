import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { byTopic, evidenceDeskPaths, evidencePaths, evidenceRoles, freshYears, isStale, placeName } from '~/features/coaching'
import { deskEvidence, moveEvidence, showEvidence } from '~/features/coaching/index.server'
import { londonDay, StaffWords } from '~/features/funds'
import { languages, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, LinkButton, Table, Tag } from '~/ui'

export const handle = { access: { staff: evidenceRoles }, title: 'desk:evidence.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const thisYear = londonDay(now()).year
  const figures = await deskEvidence(viewer)
  return json({
    roles: viewer.staffRoles,
    figures: figures.map(({ id, topic, place, year, statement, active }) => ({
      id, topic, place, year, statement, active, stale: isStale(year, thisYear),
      missing: languages.filter(({ code }) => !statement[code]?.text).map(({ code }) => code),
    })),
  })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const [viewer, id, act] = [portal.viewer!, String(form.get('figure') ?? ''), form.get('act')]
  if (act === 'up' || act === 'down') await moveEvidence(viewer, id, act)
  else if (act === 'takeOff' || act === 'putBack') await showEvidence(viewer, id, act === 'putBack')
  else throw new BadRequest('no-such-act')
  return redirect(evidenceDeskPaths.all, 303)
}

export default function Evidence() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="evidence" roles={roles}><List /></DeskPage>
}

function List() {
  const { figures } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:evidence.title')}</h1>
      <p className="govuk-body">{t('desk:evidence.intro')} <a className="govuk-link" href={path(evidencePaths.all)}>{t('desk:evidence.page')}</a></p>
      <LinkButton href={path(evidenceDeskPaths.one('new'))} variant="secondary">{t('desk:evidence.add')}</LinkButton>
      {figures.length === 0 && <p className="govuk-body">{t('desk:evidence.empty')}</p>}
      {byTopic(figures).map((group) => <Topic key={group.topic} {...group} />)}
    </>
  )
}

type Listed = ReturnType<typeof useLoaderData<typeof loader>>['figures'][number]
const columns = ['name', 'where', 'year', 'missing', 'state', 'act']

function Topic({ topic, figures }: { topic: string; figures: readonly Listed[] }) {
  const { t, path } = useLanguage()
  return (
    <Table
      caption={t(`evidence:topic.${topic}`)}
      columns={columns.map((name) => ({ head: t(`desk:evidence.${name}`) }))}
      rows={figures.map((figure, index) => ({
        key: figure.id,
        cells: [
          <a className="govuk-link" key="name" href={path(evidenceDeskPaths.one(figure.id))}><StaffWords text={figure.statement} /></a>,
          placeName(figure.place, t),
          <>{figure.year} {figure.stale && <Tag colour="orange">{t('desk:evidence.stale', { count: freshYears })}</Tag>}</>,
          figure.missing.join(', ') || t('desk:evidence.complete'),
          t(`desk:evidence.stateOf.${figure.active ? 'shown' : 'off'}`),
          <Acts key="act" figure={figure} first={index === 0} last={index === figures.length - 1} />,
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}

function Acts({ figure, first, last }: { figure: Listed; first: boolean; last: boolean }) {
  const { t } = useLanguage()
  const acts = [...(first ? [] : ['up']), ...(last ? [] : ['down']), figure.active ? 'takeOff' : 'putBack']
  return (
    <form method="post" noValidate className="evidence-acts">
      <input type="hidden" name="figure" value={figure.id} />
      {acts.map((act) => (
        <Button key={act} variant="secondary" name="act" value={act}>
          {t(`desk:evidence.${act}`)}<span className="govuk-visually-hidden"> {figure.statement.en.text}</span>
        </Button>
      ))}
    </form>
  )
}
