import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { errorKeys, isSet, momentFields, momentSheet, readMoment, readSheet, roundPaths, roundRoles } from '~/features/funds'
import { NoteFields, SheetMoment } from '~/features/funds/components/desk'
import { deskRound, extendRound, noteFields } from '~/features/funds/index.server'
import { formatDateTime, inLanguage, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, Radios } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.extend.title' } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { round, pots } = await deskRound(viewer, params.round ?? '')
  const of = (value: string, key: string, moment: Date | null, pot = '') => (isSet(moment) ? [{ value, key, pot, moment }] : [])
  const closings = [
    ...of('closes', 'closesOf', round.closesAt), ...of('fullCloses', 'fullClosesOf', round.fullClosesAt),
    ...pots.flatMap(({ id, title, closesAt, fullClosesAt }) => [
      ...of(`closes ${id}`, 'potClosesOf', closesAt, inLanguage(title, 'en').text),
      ...of(`fullCloses ${id}`, 'potFullClosesOf', fullClosesAt, inLanguage(title, 'en').text),
    ]),
  ]
  return json({ roles: viewer.staffRoles, id: round.id, published: round.state === 'published', closings, sheet: momentSheet('until', null) })
}

export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const typed = readSheet(await readForm(request), ['what', ...momentFields('until'), ...noteFields])
  const [what, potId = null] = (typed.what ?? '').split(' ')
  const result = await extendRound(portal.viewer!, params.round ?? '', {
    what: what === 'fullCloses' ? 'fullCloses' : 'closes', potId, until: readMoment(typed, 'until'), typed,
  })
  if (result.ok) return redirect(roundPaths.round(params.round ?? ''), 303)
  return json({ errors: errorKeys(result.errors), wrong: result.errors, sheet: typed }, 422)
}

export default function ExtendRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Extend /></DeskPage>
}

function Extend() {
  const { id, published, closings, sheet } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path, language } = useLanguage()
  const form = { sheet: answered?.sheet ?? sheet, wrong: answered?.wrong ?? {} }
  return (
    <>
      <BackLink href={path(roundPaths.round(id))}>{t('desk:rounds.back')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.extend.title')}</h1>
      {!published ? <InsetText>{t('desk:rounds.extend.none')}</InsetText> : (
        <form method="post" noValidate className="readable">
          <p className="govuk-body">{t('desk:rounds.extend.intro')}</p>
          <Radios
            id="what" name="what" label={t('desk:rounds.extend.what')} labelSize="s" defaultValue={form.sheet.what || closings[0]?.value}
            items={closings.map(({ value, key, pot, moment }) => ({ value, label: t(`desk:rounds.extend.${key}`, { pot, when: formatDateTime(new Date(moment), language) }) }))}
          />
          <SheetMoment form={form} name="until" label={t('desk:rounds.field.until')} hint={t('desk:rounds.hint.dates')} />
          <NoteFields form={form} />
          <Button>{t('desk:rounds.extend.save')}</Button>
        </form>
      )}
    </>
  )
}
