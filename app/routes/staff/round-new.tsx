import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { dayFields, errorKeys, readDay, readSheet, roundPaths, roundRoles, type Sheet, type SheetErrors } from '~/features/funds'
import { SheetDay, SheetText } from '~/features/funds/components/desk'
import { deskRounds, makeRound } from '~/features/funds/index.server'
import { inLanguage, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Select } from '~/ui'

export const handle = { access: { staff: roundRoles }, title: 'desk:rounds.new.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const { rounds, funds } = await deskRounds(viewer)
  const copy = rounds.find(({ round }) => round.id === portal.url.searchParams.get('copy'))?.round
  const fundId = copy?.fundId ?? funds[0]?.id ?? ''
  const next = Math.max(0, ...rounds.filter(({ round }) => round.fundId === fundId).map(({ round }) => round.number)) + 1
  return json({
    roles: viewer.staffRoles,
    sheet: { fund: fundId, number: String(next), copy: copy?.id ?? '' } as Sheet,
    funds: funds.map(({ id, title }) => ({ value: id, label: inLanguage(title, 'en').text })),
    rounds: rounds.map(({ round, fund }) => ({ value: round.id, label: `${inLanguage(fund, 'en').text} ${round.number}` })),
  })
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const typed = readSheet(await readForm(request), ['fund', 'number', 'copy', ...dayFields('opens')])
  const opens = readDay(typed, 'opens')
  const refuse = (wrong: SheetErrors) => json({ errors: errorKeys(wrong), wrong, sheet: typed }, 422)
  if (opens === undefined) return refuse({ opens: 'date' })
  const [year = 0, month = 0, day = 0] = (opens ?? '').split('-').map(Number)
  const made = await makeRound(portal.viewer!, {
    fundId: typed.fund ?? '', number: typed.number ?? '', copyOf: typed.copy ?? '', opens: opens ? { year, month, day } : null,
  })
  return made.ok ? redirect(roundPaths.round(made.id), 303) : refuse(made.errors)
}

export default function NewRound() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="rounds" roles={roles} errors={useActionData<typeof action>()?.errors}><Make /></DeskPage>
}

function Make() {
  const { funds, rounds, ...loaded } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const form = { sheet: answered?.sheet ?? loaded.sheet, wrong: answered?.wrong ?? {} }
  return (
    <>
      <BackLink href={path(roundPaths.all)}>{t('desk:rounds.title')}</BackLink>
      <h1 className="govuk-heading-l">{t('desk:rounds.new.title')}</h1>
      <form method="post" noValidate className="readable">
        <Select id="fund" name="fund" labelSize="s" label={t('desk:rounds.new.fund')} items={funds} defaultValue={form.sheet.fund} />
        <SheetText form={form} name="number" label={t('desk:rounds.new.number')} width={3} />
        <Select
          id="copy" name="copy" labelSize="s" label={t('desk:rounds.new.copyOf')} hint={t('desk:rounds.new.copyHint')} defaultValue={form.sheet.copy}
          items={[{ value: '', label: t('desk:rounds.new.nothing') }, ...rounds]}
        />
        <SheetDay form={form} name="opens" label={t('desk:rounds.new.opens')} hint={t('desk:rounds.new.opensHint')} />
        <Button>{t('desk:rounds.new.make')}</Button>
      </form>
    </>
  )
}
