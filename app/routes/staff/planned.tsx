import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { opennessDeskPaths, opennessPaths, opennessRoles, StaffWords } from '~/features/funds'
import { deskPlanned, showPlanned } from '~/features/funds/index.server'
import { formatMonth, languages, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, LinkButton, Table } from '~/ui'

export const handle = { access: { staff: opennessRoles.planned }, title: 'desk:planned.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const planned = await deskPlanned(viewer)
  return json({
    roles: viewer.staffRoles,
    planned: planned.map(({ id, title, summary, step, plannedFor, published }) => ({
      id, title, step, plannedFor, published,
      missing: languages.filter(({ code }) => !title[code]?.text || !summary[code]?.text).map(({ code }) => code),
    })),
  })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  await showPlanned(portal.viewer!, String(form.get('planned') ?? ''), form.get('act') === 'publish')
  return redirect(opennessDeskPaths.planned, 303)
}

export default function Planned() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="planned" roles={roles}><List /></DeskPage>
}

const columns = ['name', 'step', 'when', 'missing', 'state', 'act']

function List() {
  const { planned } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:planned.title')}</h1>
      <p className="govuk-body">{t('desk:planned.intro')} <a className="govuk-link" href={path(opennessPaths.money)}>{t('desk:planned.page')}</a></p>
      <LinkButton href={path(opennessDeskPaths.plan('new'))} variant="secondary">{t('desk:planned.add')}</LinkButton>
      {planned.length === 0 ? <p className="govuk-body">{t('desk:planned.empty')}</p> : (
        <Table
          caption={t('desk:planned.caption')}
          columns={columns.map((name) => ({ head: t(`desk:planned.${name}`) }))}
          rows={planned.map(({ id, title, step, plannedFor, missing, published }) => ({
            key: id,
            cells: [
              <a className="govuk-link" key="name" href={path(opennessDeskPaths.plan(id))}><StaffWords text={title} /></a>,
              t(`openness:money.step.${step}.name`),
              plannedFor ? formatMonth(new Date(`${plannedFor.slice(0, 7)}-15T12:00:00Z`), 'en') : t('desk:planned.noDate'),
              missing.join(', ') || t('desk:planned.complete'),
              t(`desk:planned.stateOf.${published ? 'published' : 'draft'}`),
              <form method="post" noValidate key="act">
                <input type="hidden" name="planned" value={id} />
                <input type="hidden" name="act" value={published ? 'takeOff' : 'publish'} />
                <Button variant="secondary">
                  {t(published ? 'desk:planned.takeOff' : 'desk:planned.publish')}<span className="govuk-visually-hidden"> {title.en.text}</span>
                </Button>
              </form>,
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}
