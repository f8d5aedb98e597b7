import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { deskAccess, DeskPage } from '~/features/assessment'
import { awardPaths, publishPaths } from '~/features/directory'
import { awardsToPublish } from '~/features/directory/index.server'
import { formatMoney, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Ltr, Table, UserText } from '~/ui'

export const handle = { access: { staff: deskAccess.publish }, title: 'publishing:awards.title', namespaces: ['publishing'] } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return { roles: portal.viewer!.staffRoles, awards: await awardsToPublish(portal.viewer!) }
}

const columns = ['bid', 'group', 'amount', 'told', 'state', 'public'] as const

export default function Publish() {
  const { roles, awards } = useLoaderData<typeof loader>()
  const { t, path } = useLanguage()
  return (
    <DeskPage current="publish" roles={roles}>
      <h1 className="govuk-heading-l">{t('publishing:awards.title')}</h1>
      <p className="govuk-body">{t('publishing:awards.intro')}</p>
      {awards.length === 0 ? <p className="govuk-body">{t('publishing:awards.none')}</p> : (
        <Table
          caption={t('publishing:awards.caption')} dense
          columns={columns.map((name) => ({ head: t(`publishing:awards.${name}`), numeric: name === 'amount' }))}
          rows={awards.map(({ reference, organisation, pence, told, state, award, shown }) => ({
            key: reference,
            cells: [
              <a className="govuk-link" href={path(publishPaths.award(reference))} key="bid"><Ltr>{reference}</Ltr></a>,
              <UserText as="span" key="group">{organisation}</UserText>,
              <Ltr key="amount">{formatMoney(pence)}</Ltr>,
              t(told ? 'publishing:awards.yes' : 'publishing:awards.no'),
              t(`publishing:awards.states.${state}`),
              award && shown ? <a className="govuk-link" href={path(awardPaths.award(award))} key="public"><Ltr>{award}</Ltr></a>
                : state === 'published' ? t('publishing:awards.kept') : '',
            ],
          }))}
        />
      )}
    </DeskPage>
  )
}
