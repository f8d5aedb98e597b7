import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { readGroups, takePartOut } from '~/features/assessment/index.server'
import { formatDateTime, translator, useLanguage } from '~/i18n'
import { now } from '~/platform/clock.server'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, InsetText, Radios, Table, Tag, Textarea, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.bids } } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const reference = params.reference ?? ''
  const groups = await readGroups(portal.viewer!, reference)
  return json({ title: translator('en')('desk:groups.title', { reference }), reference, groups, roles: portal.viewer!.staffRoles, at: now() })
}

/** An officer takes a group out of the bid. */
export async function action({ request, params, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const reference = params.reference ?? ''
  const typed = { position: String(form.get('group') ?? ''), why: String(form.get('why') ?? '') }
  await readGroups(portal.viewer!, reference)
  if (!/^[1-9][0-9]?$/.test(typed.position)) return json({ typed, errors: { '#group': 'desk:groups.error.group' } }, 422)
  const done = await takePartOut(portal.viewer!, reference, { position: Number(typed.position), why: typed.why })
  if (done.ok) throw redirect(deskPaths.groups(reference), 303)
  return json({ typed, errors: { [done.code === 'why' ? '#why' : '#main-content']: `desk:groups.error.${done.code}` } }, 422)
}

export default function BidGroups() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="bids" roles={roles} errors={answered?.errors as Record<string, string> | undefined}><Groups /></DeskPage>
}

function Groups() {
  const { reference, groups, roles, at } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t, path } = useLanguage()
  const errors: Record<string, string | undefined> = answered?.errors ?? {}
  const error = (id: string) => { const key = errors[id]; return key ? t(key) : undefined }
  const removable = groups.filter(({ lead, state }) => !lead && state === 'active')
  const when = (moment: string) => formatDateTime(new Date(moment), 'en')
  return (
    <div className="readable">
      <BackLink href={path(deskPaths.bid(reference))} />
      <h1 className="govuk-heading-l">{t('desk:groups.title', { reference })}</h1>
      <Table
        caption={t('desk:groups.caption')}
        columns={['group', 'state', 'signed'].map((key) => ({ head: t(`desk:groups.${key}`) }))}
        rows={groups.map((one) => ({
          key: one.partId,
          cells: [
            <span key="name"><UserText as="span">{one.name}</UserText>{one.lead && <> <Tag>{t('desk:groups.lead')}</Tag></>}
              {one.shownAs && <span className="govuk-hint govuk-!-margin-bottom-0">{t('desk:groups.shownAs', { name: one.shownAs })}</span>}</span>,
            t(`desk:groups.is.${one.state}`),
            one.signed ? t('desk:groups.yes') : one.waitsUntil && (
              <span key="waits">{t(one.waitsUntil < at ? 'desk:groups.late' : 'desk:groups.waits', { when: when(one.waitsUntil) })}</span>
            ),
          ],
        }))}
        firstCellIsHeader
      />
      {groups.filter(({ askedOutAt, state }) => askedOutAt && state === 'active').map((one) => (
        <InsetText key={one.partId}>{t('desk:groups.askedOut', { name: one.name, when: when(one.askedOutAt!) })}</InsetText>
      ))}
      {roles.includes('officer') && removable.length > 0 && (
        <form method="post" noValidate>
          <h2 className="govuk-heading-m">{t('desk:groups.takeOut')}</h2>
          <p className="govuk-body">{t('desk:groups.takeOutText')}</p>
          <Radios id="group" name="group" label={t('desk:groups.which')} error={error('#group')} defaultValue={answered?.typed.position}
            items={removable.map(({ position, name }) => ({ value: String(position), label: name }))} />
          <Textarea id="why" name="why" label={t('desk:groups.why')} hint={t('desk:groups.whyHint')} error={error('#why')} defaultValue={answered?.typed.why} />
          <Button variant="warning">{t('desk:groups.button')}</Button>
        </form>
      )}
    </div>
  )
}
