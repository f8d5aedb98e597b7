import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerAdjustment, askedAdjustment, readAdjustmentAnswer } from '~/features/accounts/index.server'
import { MoreTimeForm } from '~/features/applications/components/MoreTimeForm'
import { bidForTime, giveMoreTime, readTime, type TimeErrors } from '~/features/applications/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { formatDate, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, Ltr, Radios, SummaryList, Textarea, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.adjustments }, title: 'desk:adjustments.one', namespaces: ['adjustments'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const [asked, bid] = await Promise.all([askedAdjustment(viewer, reference), bidForTime(viewer, reference)])
  return json({ roles: viewer.staffRoles, asked, bid: bid && !bid.belongs && bid.status !== 'decided' && bid.status !== 'withdrawn' ? bid : null })
}

/** Answers what was asked, or gives more time for it. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const reference = params.reference ?? ''
  const form = await readForm(request)
  const typed = readAdjustmentAnswer(form)
  const time = { ...readTime(form), reference }
  const answered = { typed, time, wrong: {} as TimeErrors }
  if (form.get('do') === 'give') {
    await askedAdjustment(viewer, reference)
    const done = await giveMoreTime(viewer, time)
    if (done.ok) return redirect(deskPaths.moreTime, 303)
    if ('refused' in done) return json({ ...answered, errors: { '#moreTime': `desk:moreTime.refused.${done.refused}` } }, 422)
    const errors = Object.fromEntries(Object.entries(done.errors).map(([field, code]) => [`#${field}`, `desk:moreTime.error.${code}`]))
    return json({ ...answered, wrong: done.errors, errors }, 422)
  }
  const done = await answerAdjustment(viewer, reference, typed)
  if (done.ok) return redirect(deskPaths.adjustments, 303)
  const field = done.code === 'noteMissing' ? '#note' : '#state'
  return json({ ...answered, errors: { [field]: `desk:adjustments.error.${done.code}` } }, 422)
}

export default function Adjustment() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="adjustments" roles={roles} errors={answered?.errors as Record<string, string> | undefined}><One /></DeskPage>
}

function One() {
  const { asked, bid } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const errors = (answered?.errors ?? {}) as Record<string, string>
  const error = (href: string) => { const key = errors[href]; return key && t(key) }
  return (
    <div className="readable">
      <BackLink href={path(deskPaths.adjustments)} />
      <span className="govuk-caption-l"><Ltr>{asked.reference}</Ltr> <UserText as="span">{asked.organisation}</UserText></span>
      <h1 className="govuk-heading-l">{t('desk:adjustments.one')}</h1>
      <InsetText>{t('desk:adjustments.intro')}</InsetText>
      <SummaryList
        rows={[
          { key: t('desk:adjustments.needs'), value: <ul className="govuk-list">{asked.kinds.map((kind) => <li key={kind}>{t(`adjustments:kind.${kind}`)}</li>)}</ul> },
          ...(asked.words ? [{ key: t('adjustments:words'), value: <UserText>{asked.words}</UserText> }] : []),
          { key: t('desk:adjustments.by'), value: <UserText as="span">{asked.askedBy}</UserText> },
          { key: t('desk:adjustments.since'), value: formatDate(new Date(asked.askedAt), 'en') },
          { key: t('desk:adjustments.state'), value: t(`desk:adjustments.${asked.state}`) },
          ...(asked.note ? [{ key: t('desk:adjustments.note'), value: <UserText>{asked.note}</UserText> }] : []),
        ]}
      />
      {!asked.belongs && (
        <form method="post" noValidate>
          <input type="hidden" name="do" value="answer" />
          <input type="hidden" name="version" value={asked.version} />
          <Radios
            id="state" name="state" label={t('desk:adjustments.answer')} error={error('#state')}
            defaultValue={answered?.typed.state || (asked.state === 'asked' ? undefined : asked.state)}
            items={[{ value: 'agreed', label: t('desk:adjustments.agree') }, { value: 'declined', label: t('desk:adjustments.decline') }]}
          />
          <Textarea
            id="note" name="note" rows={4} labelSize="s" label={t('desk:adjustments.note')} hint={t('desk:adjustments.noteHint')}
            error={error('#note')} defaultValue={answered?.typed.note || (asked.note ?? '')}
          />
          <Button>{t('desk:adjustments.save')}</Button>
        </form>
      )}
      {bid && (
        <>
          <h2 className="govuk-heading-m">{t('desk:moreTime.give')}</h2>
          <p className="govuk-body">{t('desk:moreTime.intro')}</p>
          <MoreTimeForm bid={bid} typed={answered?.time} wrong={answered?.wrong} />
        </>
      )}
    </div>
  )
}
