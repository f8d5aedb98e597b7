import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { supportDeskPaths, supportPaths, supportRoles } from '~/features/directory'
import { deskHelpers, showHelper } from '~/features/directory/index.server'
import { areaName } from '~/features/funds'
import { languages, useLanguage } from '~/i18n'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, LinkButton, Table } from '~/ui'

export const handle = { access: { staff: supportRoles }, title: 'desk:bidSupport.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const helpers = await deskHelpers(viewer)
  return json({
    roles: viewer.staffRoles,
    helpers: helpers.map(({ id, kind, name, districts, helps, active }) => ({
      id, kind, name, districts, active,
      missing: languages.filter(({ code }) => !helps[code]?.text).map(({ code }) => code),
    })),
  })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const act = form.get('act')
  if (act !== 'takeOff' && act !== 'putBack') throw new BadRequest('no-such-act')
  await showHelper(portal.viewer!, String(form.get('helper') ?? ''), act === 'putBack')
  return redirect(supportDeskPaths.all, 303)
}

export default function BidSupport() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="bidSupport" roles={roles}><List /></DeskPage>
}

const columns = ['name', 'kind', 'where', 'missing', 'state', 'act']

function List() {
  const { helpers } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:bidSupport.title')}</h1>
      <p className="govuk-body">{t('desk:bidSupport.intro')} <a className="govuk-link" href={path(supportPaths.all)}>{t('desk:bidSupport.page')}</a></p>
      <LinkButton href={path(supportDeskPaths.one('new'))} variant="secondary">{t('desk:bidSupport.add')}</LinkButton>
      {helpers.length === 0 ? <p className="govuk-body">{t('desk:bidSupport.empty')}</p> : (
        <Table
          caption={t('desk:bidSupport.caption')}
          columns={columns.map((name) => ({ head: t(`desk:bidSupport.${name}`) }))}
          rows={helpers.map(({ id, kind, name, districts, missing, active }) => ({
            key: id,
            cells: [
              <a className="govuk-link" key="name" href={path(supportDeskPaths.one(id))}><bdi>{name}</bdi></a>,
              t(`support:kind.${kind}`),
              districts.map((code) => areaName(code, t)).join(', '),
              missing.join(', ') || t('desk:bidSupport.complete'),
              t(`desk:bidSupport.stateOf.${active ? 'shown' : 'off'}`),
              <form method="post" noValidate key="act">
                <input type="hidden" name="helper" value={id} />
                <Button variant="secondary" name="act" value={active ? 'takeOff' : 'putBack'}>
                  {t(active ? 'desk:bidSupport.takeOff' : 'desk:bidSupport.putBack')}<span className="govuk-visually-hidden"> {name}</span>
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
