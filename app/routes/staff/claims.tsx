import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { decideClaim } from '~/features/accounts/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { groupsToCheckPath } from '~/features/directory'
import { openClaims } from '~/features/assessment/index.server'
import { formatDate, useLanguage } from '~/i18n'
import { BadRequest } from '~/platform/errors'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, ButtonGroup, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.claims }, title: 'desk:claims.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const claims = await openClaims(viewer)
  return { roles: viewer.staffRoles, claims: claims.map(({ at, ...claim }) => ({ ...claim, at: at.toISOString() })) }
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  const answer = form.get('answer')
  if (answer !== 'yes' && answer !== 'no') throw new BadRequest()
  await decideClaim(portal.viewer!, String(form.get('claim') ?? ''), answer === 'yes')
  return redirect(deskPaths.claims, 303)
}

export default function Claims() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="claims" roles={roles}><List /></DeskPage>
}

const columns = ['person', 'group', 'numbers', 'since', 'answer']

function List() {
  const { claims } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t('desk:claims.title')}</h1>
      <p className="govuk-body"><a className="govuk-link" href={path(groupsToCheckPath)}>{t('desk:toCheck.title')}</a></p>
      <p className="govuk-body">{t(claims.length === 0 ? 'desk:claims.empty' : 'desk:claims.intro')}</p>
      {claims.length > 0 && (
        <Table
          caption={t('desk:claims.caption')}
          columns={columns.map((name) => ({ head: t(`desk:claims.${name}`) }))}
          rows={claims.map((claim) => ({
            key: claim.id,
            cells: [
              <UserText as="span" key="person">{claim.name}</UserText>,
              <UserText as="span" key="group">{claim.organisation}</UserText>,
              <Ltr key="numbers">{[claim.charityNumber, claim.companyNumber].filter(Boolean).join(', ') || '–'}</Ltr>,
              formatDate(new Date(claim.at), 'en'),
              <Answer claim={claim} key="answer" />,
            ],
          }))}
          firstCellIsHeader
          dense
        />
      )}
    </>
  )
}

function Answer({ claim }: { claim: { id: string; name: string; organisation: string } }) {
  const { t } = useLanguage()
  const about = <span className="govuk-visually-hidden"> {t('desk:claims.about', { name: claim.name, group: claim.organisation })}</span>
  return (
    <form method="post" noValidate>
      <input type="hidden" name="claim" value={claim.id} />
      <ButtonGroup>
        <Button name="answer" value="yes">{t('desk:claims.yes')}{about}</Button>
        <Button name="answer" value="no" variant="secondary">{t('desk:claims.no')}{about}</Button>
      </ButtonGroup>
    </form>
  )
}
