import { json, redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { MoreTimeForm } from '~/features/applications/components/MoreTimeForm'
import { bidForTime, confirmMoreTime, giveMoreTime, readTime, refuseMoreTime, timesGiven, type TimeErrors } from '~/features/applications/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { formatDateTime, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, Ltr, Table, TextInput, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.moreTime }, title: 'desk:moreTime.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  return json({ roles: viewer.staffRoles, given: await timesGiven(viewer) })
}

/** Looks a bid up by its reference, gives it time, or answers what another gave. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const viewer = portal.viewer!
  const form = await readForm(request)
  const [act, id] = ['do', 'id'].map((name) => String(form.get(name) ?? '')) as [string, string]
  const typed = readTime(form)
  const answered = { typed, bid: null, wrong: {} as TimeErrors, errors: {} as Record<string, string> }
  if (act === 'confirm' || act === 'refuse') {
    const done = await (act === 'confirm' ? confirmMoreTime : refuseMoreTime)(viewer, id)
    if (!done.ok && 'refused' in done) return json({ ...answered, errors: { '#main-content': `desk:moreTime.refused.${done.refused}` } }, 422)
    return redirect(deskPaths.moreTime, 303)
  }
  const bid = viewer.staffRoles.includes('officer') ? await bidForTime(viewer, typed.reference) : null
  if (!bid) return json({ ...answered, errors: { '#reference': 'desk:moreTime.notFound' } }, 422)
  if (act !== 'give') return json({ ...answered, bid })
  const done = await giveMoreTime(viewer, typed)
  if (done.ok) return redirect(deskPaths.moreTime, 303)
  if ('refused' in done) return json({ ...answered, errors: { '#main-content': `desk:moreTime.refused.${done.refused}` } }, 422)
  const errors = Object.fromEntries(Object.entries(done.errors).map(([field, code]) => [`#${field}`, `desk:moreTime.error.${code}`]))
  return json({ ...answered, bid, wrong: done.errors, errors }, 422)
}

export default function MoreTime() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  return <DeskPage current="moreTime" roles={roles} errors={answered?.errors as Record<string, string> | undefined}><Give /><Given /></DeskPage>
}

function Give() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const wrong = (answered?.errors as Record<string, string> | undefined)?.['#reference']
  return (
    <div className="readable">
      <h1 className="govuk-heading-l">{t('desk:moreTime.title')}</h1>
      <p className="govuk-body">{t('desk:moreTime.intro')}</p>
      {answered?.bid && <MoreTimeForm bid={answered.bid} typed={answered.typed} wrong={answered.wrong} />}
      {!answered?.bid && roles.includes('officer') && (
        <form method="post" noValidate>
          <TextInput
            id="reference" name="reference" code width={20} autoCapitalize="characters" autoComplete="off" spellCheck={false}
            label={t('desk:moreTime.reference')} error={wrong && t(wrong)} defaultValue={answered?.typed.reference}
          />
          <Button name="do" value="find">{t('desk:moreTime.find')}</Button>
        </form>
      )}
    </div>
  )
}

const columns = ['bid', 'until', 'reason', 'by', 'second', 'answer']

function Given() {
  const { given } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  if (given.length === 0) return <p className="govuk-body">{t('desk:moreTime.empty')}</p>
  return (
    <Table
      caption={t('desk:moreTime.caption')}
      columns={columns.map((name) => ({ head: t(`desk:moreTime.${name}`) }))}
      rows={given.map((one) => ({
        key: one.id,
        cells: [
          <div key="bid"><Ltr>{one.reference}</Ltr><br /><UserText as="span">{one.organisation}</UserText></div>,
          formatDateTime(new Date(one.until), 'en'),
          <UserText key="reason">{one.reason}</UserText>,
          <UserText as="span" key="by">{one.givenBy}</UserText>,
          one.confirmedBy ? <UserText as="span" key="second">{one.confirmedBy}</UserText> : t('desk:moreTime.waits'),
          one.confirmedAt || one.belongs ? '–' : (
            <form method="post" noValidate key="answer">
              <input type="hidden" name="id" value={one.id} />
              <ButtonGroup>
                {!one.own && <Button variant="secondary" name="do" value="confirm">{t('desk:moreTime.confirm')}<span className="govuk-visually-hidden"> {one.reference}</span></Button>}
                <Button variant="secondary" name="do" value="refuse">{t('desk:moreTime.refuse')}<span className="govuk-visually-hidden"> {one.reference}</span></Button>
              </ButtonGroup>
            </form>
          ),
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}
