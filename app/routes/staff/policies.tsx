import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { publishPaths } from '~/features/directory'
import { allPolicies, findCandidates, type Candidate } from '~/features/directory/index.server'
import { formatDate, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Button, Table, Tag, TextInput, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.policies }, title: 'publishing:policy.title', namespaces: ['publishing'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  const viewer = portal.viewer!
  const typed = (portal.url.searchParams.get('q') ?? '').slice(0, 200)
  const [policies, candidates] = await Promise.all([allPolicies(viewer), findCandidates(viewer, typed)])
  return {
    roles: viewer.staffRoles, typed, candidates,
    policies: policies.map(({ copies, changedAt, ...policy }) => ({ ...policy, copies: copies.filter(({ doneAt }) => !doneAt).length, changedAt: changedAt.toISOString() })),
  }
}

export default function Policies() {
  const { roles, typed } = useLoaderData<typeof loader>()
  const { t } = useLanguage()
  return (
    <DeskPage current="policies" roles={roles}>
      <h1 className="govuk-heading-l">{t('publishing:policy.title')}</h1>
      <p className="govuk-body">{t('publishing:policy.intro')}</p>
      <form method="get" noValidate>
        <TextInput id="q" name="q" label={t('publishing:policy.find')} hint={t('publishing:policy.findHint')} defaultValue={typed} width={30} />
        <Button variant="secondary">{t('publishing:policy.findButton')}</Button>
      </form>
      {typed.trim() !== '' && <Found />}
      <All />
    </DeskPage>
  )
}

function hrefOf({ kind, id, policy }: Candidate): string {
  return policy ? publishPaths.policy(policy) : publishPaths.newPolicy(kind, id)
}

function Found() {
  const { candidates, typed } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <>
      {candidates.length === 0 ? <p className="govuk-body">{t('publishing:policy.foundNone')}</p> : (
        <Table
          caption={t('publishing:policy.found')} dense
          columns={[{ head: t('publishing:policy.name') }, { head: '' }, { head: '' }]}
          rows={candidates.map((one) => ({
            key: one.id,
            cells: [
              <UserText as="span" key="name">{one.name}</UserText>,
              t(one.kind === 'group' ? 'publishing:policy.kindGroup' : 'publishing:policy.kindEntry'),
              <a className="govuk-link" href={path(hrefOf(one))} key="act">
                {t(one.policy ? 'publishing:policy.seeOne' : 'publishing:policy.setOne')}<span className="govuk-visually-hidden"> {one.name}</span>
              </a>,
            ],
          }))}
        />
      )}
      <p className="govuk-body"><a className="govuk-link" href={path(publishPaths.newPolicy('name', typed))}>{t('publishing:policy.keepName', { name: typed })}</a></p>
    </>
  )
}

function All() {
  const { policies } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  if (policies.length === 0) return <p className="govuk-body">{t('publishing:policy.none')}</p>
  return (
    <Table
      caption={t('publishing:policy.all')} dense
      columns={['name', 'place', 'named', 'by', 'copiesLeft', 'changed'].map((name) => ({ head: t(`publishing:policy.${name}`) }))}
      rows={policies.map(({ id, name, place, named, setBy, waits, copies, changedAt }) => ({
        key: id,
        cells: [
          <span key="name"><a className="govuk-link" href={path(publishPaths.policy(id))}><UserText as="span">{name}</UserText></a> {waits && <Tag colour="yellow">{t('publishing:policy.waits')}</Tag>}</span>,
          t(`publishing:policy.placeIs.${place}`), t(`publishing:policy.nameIs.${named}`), t(`publishing:policy.setBy.${setBy}`), copies,
          formatDate(new Date(changedAt), 'en'),
        ],
      }))}
    />
  )
}
