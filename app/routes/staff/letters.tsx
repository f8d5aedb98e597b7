import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { letters } from '~/features/assessment/index.server'
import { subjectOf } from '~/features/notifications'
import { formatDate, formatDateTime, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.letters }, title: 'desk:letters.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const all = await letters(portal.viewer!)
  return json({
    roles: portal.viewer!.staffRoles,
    letters: all.map(({ id, template, params, name, createdAt, printedAt, printedBy, postedAt, postedBy }) => ({
      id, subject: subjectOf(template, 'en'), reference: params.reference ? String(params.reference) : null, name, createdAt, printedAt, printedBy, postedAt, postedBy,
    })),
  })
}

export default function Letters() {
  const { roles, letters: all } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  const waiting = all.filter(({ postedAt }) => !postedAt)
  const posted = all.filter(({ postedAt }) => postedAt)
  return (
    <DeskPage current="letters" roles={roles}>
      <h1 className="govuk-heading-l">{t('desk:letters.title')}</h1>
      <p className="govuk-body">{t('desk:letters.intro')}</p>
      {waiting.length === 0 ? <p className="govuk-body">{t('desk:letters.empty')}</p> : <List letters={waiting} caption="caption" />}
      {posted.length > 0 && <List letters={posted} caption="posted" />}
    </DeskPage>
  )
}

type Line = { id: string; subject: string; reference: string | null; name: string; createdAt: string; printedAt: string | null; printedBy: string | null; postedAt: string | null; postedBy: string | null }

const columns = ['about', 'to', 'since', 'state']

function List({ letters: all, caption }: { letters: readonly Line[]; caption: 'caption' | 'posted' }) {
  const { t, path } = useLanguage()
  return (
    <Table
      caption={t(`desk:letters.${caption}`)}
      columns={columns.map((name) => ({ head: t(`desk:letters.${name}`) }))}
      rows={all.map((one) => ({
        key: one.id,
        cells: [
          <a className="govuk-link" key="about" href={path(deskPaths.letter(one.id))}>
            {one.subject}{one.reference && <><br /><Ltr>{one.reference}</Ltr></>}<span className="govuk-visually-hidden"> <UserText as="span">{one.name}</UserText></span>
          </a>,
          <UserText as="span" key="to">{one.name}</UserText>,
          formatDate(new Date(one.createdAt), 'en'),
          stateLine(one, t),
        ],
      }))}
      firstCellIsHeader
      dense
    />
  )
}

function stateLine({ printedAt, printedBy, postedAt, postedBy }: Line, t: (key: string, params?: Record<string, string>) => string): string {
  if (postedAt) return t('desk:letters.stands.posted', { when: formatDateTime(new Date(postedAt), 'en'), who: postedBy ?? '' })
  if (printedAt) return t('desk:letters.stands.printed', { when: formatDateTime(new Date(printedAt), 'en'), who: printedBy ?? '' })
  return t('desk:letters.stands.toPrint')
}
