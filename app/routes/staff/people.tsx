import { json, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { findPeople, type FoundPerson } from '~/features/accounts/index.server'
import { deskAccess, DeskPage, deskPaths } from '~/features/assessment'
import { useLanguage } from '~/i18n'
import { readForm } from '~/platform/http'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Table, TextInput, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.people }, title: 'desk:people.title' } satisfies RouteHandle

export function loader({ context: { portal } }: LoaderFunctionArgs) {
  return { roles: portal.viewer!.staffRoles }
}

/** A post, so that names and addresses stand in no URL and no log. */
export async function action({ request, context: { portal } }: ActionFunctionArgs) {
  const typed = String((await readForm(request)).get('find') ?? '').trim()
  const found: FoundPerson[] = typed ? await findPeople(portal.viewer!, typed) : []
  return json({ typed, found, ...(!typed && { errors: { '#find': 'desk:people.typedMissing' } }) }, { status: typed ? 200 : 400 })
}

export default function People() {
  const { roles } = useLoaderData<typeof loader>()
  const answered = useActionData<typeof action>()
  const { t } = useLanguage()
  const errors = answered && 'errors' in answered ? answered.errors : undefined
  return (
    <DeskPage current="people" roles={roles} errors={errors ?? {}}>
      <h1 className="govuk-heading-l">{t('desk:people.title')}</h1>
      <p className="govuk-body">{t('desk:people.intro')}</p>
      <form method="post" noValidate>
        <TextInput
          id="find" name="find" autoCapitalize="none" autoComplete="off" spellCheck={false}
          label={t('desk:people.find')} error={errors && t(errors['#find'])} defaultValue={answered?.typed}
        />
        <Button>{t('desk:people.search')}</Button>
      </form>
      {answered?.typed && <Found people={answered.found} />}
    </DeskPage>
  )
}

function Found({ people }: { people: FoundPerson[] }) {
  const { t, path } = useLanguage()
  if (people.length === 0) return <p className="govuk-body">{t('desk:people.empty')}</p>
  return (
    <Table
      caption={t('desk:people.caption')}
      columns={[{ head: t('desk:people.name') }, { head: t('desk:people.groups') }]}
      rows={people.map(({ id, name, groups }) => ({
        key: id,
        cells: [
          <a className="govuk-link" href={path(deskPaths.person(id))} key="name"><bdi>{name}</bdi></a>,
          <UserText key="groups">{groups.join('\n') || '–'}</UserText>,
        ],
      }))}
      firstCellIsHeader
    />
  )
}
