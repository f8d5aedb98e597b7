import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { formatDateTime, useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, ErrorSummary, TextInput } from '~/ui'
import { hoursMoved, movePortalClock } from './move-clock.server'

export const handle = { access: 'try-it', title: 'dev:clock.title', robots: 'noindex' } satisfies RouteHandle

const mostHours = 20_000

export function loader() {
  return { now: now().toISOString(), hours: hoursMoved() }
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request)
  const typed = String(form.get('hours') ?? '').trim()
  const hours = form.get('back') ? null : Number(typed)
  if (hours !== null && (typed === '' || !Number.isFinite(hours) || Math.abs(hours) > mostHours)) {
    return { errors: { hours: 'dev:clock.error' }, typed }
  }
  await movePortalClock(hours)
  return redirect('/dev/clock', 303)
}

export default function Clock() {
  return <InEnglish><ClockPage /></InEnglish>
}

function ClockPage() {
  const data = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const error = answered?.errors ? t(answered.errors.hours) : undefined
  return (
    <>
      {error && <ErrorSummary errors={[{ href: '#hours', text: error }]} />}
      <h1 className="govuk-heading-l">{t('dev:clock.title')}</h1>
      <p className="govuk-body-l">{formatDateTime(new Date(data.now), 'en')}</p>
      <p className="govuk-body">{t('dev:clock.moved', { hours: data.hours })}</p>
      <form method="post" noValidate>
        <TextInput
          id="hours"
          name="hours"
          label={t('dev:clock.hours')}
          hint={t('dev:clock.hint')}
          inputMode="decimal"
          width={5}
          autoComplete="off"
          error={error}
          defaultValue={answered?.typed}
        />
        <ButtonGroup>
          <Button>{t('dev:clock.move')}</Button>
          <Button variant="secondary" name="back" value="yes">{t('dev:clock.back')}</Button>
        </ButtonGroup>
      </form>
    </>
  )
}
