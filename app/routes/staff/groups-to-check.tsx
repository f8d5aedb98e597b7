import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { groupsToCheckPath } from '~/features/directory'
import { groupsToCheck, proveGroup } from '~/features/directory/index.server'
import { formatDate, useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Button, Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.claims }, title: 'desk:toCheck.title', namespaces: ['account'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const groups = await groupsToCheck(viewer)
  return { roles: viewer.staffRoles, groups: groups.map(({ since, ...group }) => ({ ...group, since: since.toISOString() })) }
}

export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const form = await readForm(request)
  await proveGroup(portal.viewer!, String(form.get('group') ?? ''))
  return redirect(groupsToCheckPath, 303)
}

/** Groups that asked to stand in the directory and wait for somebody to check that they are what they say. */
export default function GroupsToCheck() {
  const { roles } = useLoaderData<typeof loader>()
  return <DeskPage current="claims" roles={roles}><List /></DeskPage>
}

function List() {
  const { groups } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      <BackLink href={path(deskPaths.claims)} />
      <h1 className="govuk-heading-l">{t('desk:toCheck.title')}</h1>
      <p className="govuk-body">{t(groups.length === 0 ? 'desk:toCheck.empty' : 'desk:toCheck.intro')}</p>
      {groups.length > 0 && (
        <Table
          caption={t('desk:toCheck.caption')}
          columns={['group', 'kind', 'numbers', 'since', 'answer'].map((name) => ({ head: t(`desk:toCheck.${name}`) }))}
          rows={groups.map((group) => ({
            key: group.id,
            cells: [
              <UserText as="span" key="group">{group.name}</UserText>,
              t(`account:legalForm.${group.legalForm}`),
              <Ltr key="numbers">{[group.charityNumber, group.companyNumber].filter(Boolean).join(', ') || '–'}</Ltr>,
              formatDate(new Date(group.since), 'en'),
              <form method="post" key="answer">
                <input type="hidden" name="group" value={group.id} />
                <Button variant="secondary">{t('desk:toCheck.checked')}<span className="govuk-visually-hidden"> <bdi>{group.name}</bdi></span></Button>
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
