import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage, FiguresShown, sameFigures } from '~/features/assessment'
import { deskFigures, publishFigures } from '~/features/assessment/index.server'
import { opennessDeskPaths, opennessPaths, opennessRoles, roundPaths, StaffWords } from '~/features/funds'
import { formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, WarningText } from '~/ui'

export const handle = { access: { staff: opennessRoles.figures }, title: 'desk:figures.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, counted, published } = await deskFigures(viewer, params.round ?? '')
  const [newest] = published
  return json({
    roles: viewer.staffRoles, round,
    figures: counted?.figures ?? null,
    safe: counted?.safe ?? false,
    same: Boolean(counted && newest && sameFigures(newest.figures, counted.figures)),
    published: published.map(({ id, publishedAt }) => ({ id, publishedAt })),
  })
}

const refusals = { notYet: 'notYet', unsafe: 'unsafe', same: 'same' } as const

export async function action({ params, context: { portal } }: ActionFunctionArgs) {
  const result = await publishFigures(portal.viewer!, params.round ?? '')
  if (result.ok) return redirect(opennessDeskPaths.figures(params.round ?? ''), 303)
  return json({ errors: { '#figures': `desk:figures.${refusals[result.refused]}` } }, 409)
}

export default function RoundFigures() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Preview /></DeskPage>
}

function Preview() {
  const { round, figures, safe, same, published } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(roundPaths.round(round.id))}>{t('desk:rounds.back')}</BackLink>
      <span className="govuk-caption-l"><StaffWords text={round.fund} /> {round.number}</span>
      <h1 className="govuk-heading-l">{t('desk:figures.title')}</h1>
      <Versions />
      <div id="figures" tabIndex={-1} className="readable">
        <p className="govuk-body">{t(figures ? 'desk:figures.intro' : 'desk:figures.notYet')}</p>
        {figures && <FiguresShown figures={figures} />}
      </div>
      {same && <p className="govuk-body">{t('desk:figures.same')}</p>}
      {figures && !safe && !same && <WarningText>{t('desk:figures.unsafe')}</WarningText>}
      {figures && safe && !same && (
        <form method="post" noValidate>
          <Button>{t(published.length > 0 ? 'desk:figures.again' : 'desk:figures.publish')}</Button>
        </form>
      )}
    </>
  )
}

function Versions() {
  const { round, published } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  if (published.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:figures.versions')}</h2>
      <ul className="govuk-list">
        {published.map(({ id, publishedAt }) => <li key={id}>{t('desk:figures.publishedAt', { date: formatDateTime(new Date(publishedAt), 'en') })}</li>)}
      </ul>
      <p className="govuk-body"><a className="govuk-link" href={path(opennessPaths.figures(round.slug, round.number))}>{t('desk:figures.public')}</a></p>
    </>
  )
}
