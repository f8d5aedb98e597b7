import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { DeskPage } from '~/features/assessment'
import { leastBids, openShare, struggleRoles, type PotStruggles } from '~/features/coaching'
import { readStruggles } from '~/features/coaching/index.server'
import { StaffWords } from '~/features/funds'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { InsetText, Table } from '~/ui'

export const handle = { access: { staff: struggleRoles }, title: 'desk:struggles.title' } satisfies RouteHandle

export async function loader({ context: { portal } }: LoaderFunctionArgs) {
  return json({ roles: portal.viewer!.staffRoles, pots: await readStruggles(portal.viewer!) })
}

/** Where applicants struggle: what the coach still had to say of bids when they were sent, in counts alone. */
export default function Struggles() {
  const { t } = useLanguage()
  const { roles, pots } = useLoaderData<typeof loader>()
  return (
    <DeskPage current="struggles" roles={roles}>
      <h1 className="govuk-heading-l">{t('desk:struggles.title')}</h1>
      <p className="govuk-body">{t('desk:struggles.intro')}</p>
      <InsetText>{t('desk:struggles.private', { least: leastBids })}</InsetText>
      {pots.length === 0 && <p className="govuk-body">{t('desk:struggles.none')}</p>}
      {pots.map(({ name, ...one }) => (
        <section key={`${one.pot} ${one.kind}`}>
          <h2 className="govuk-heading-m"><StaffWords text={name.fund} /> {t('desk:struggles.round', { number: name.round })}: <StaffWords text={name.pot} /></h2>
          {one.struggles.length === 0 ? <p className="govuk-body">{t('desk:struggles.few', { least: leastBids })}</p> : <Points {...one} />}
        </section>
      ))}
    </DeskPage>
  )
}

function Points({ kind, bids, struggles }: PotStruggles) {
  const { t } = useLanguage()
  return (
    <Table
      caption={t('desk:struggles.caption', { kind: t(`desk:struggles.kind.${kind}`), count: bids })}
      columns={['point', 'open', 'needsWork', 'nearly', 'strong'].map((name) => ({ head: t(`desk:struggles.${name}`), numeric: name !== 'point' }))}
      rows={struggles.map((one) => ({
        key: one.rule,
        cells: [t(`rules:${one.rule}.name`), `${Math.round(openShare(one) * 100)} %`, String(one.needsWork), String(one.nearly), String(one.strong)],
      }))}
    />
  )
}
