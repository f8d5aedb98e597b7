import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { jointPaths, moneyProblems, rollUp } from '~/features/applications'
import { readPromises } from '~/features/applications/index.server'
import { Differences } from '~/features/applications/joint/components/MoneySummary'
import { MoneyTables } from '~/features/applications/joint/components/MoneyTables'
import { StaffWords } from '~/features/funds'
import { formatMoney, useLanguage } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { RouteHandle } from '~/platform/route-handle'
import { BackLink, Ltr, SummaryList } from '~/ui'

export const handle = { access: 'signed-in', title: 'joint:money.title', namespaces: ['joint'] } satisfies RouteHandle

export async function loader({ params, context: { portal } }: LoaderFunctionArgs) {
  const bid = await readPromises(portal.viewer!, params.reference ?? '')
  // An expression of interest asks no group about money of its own.
  if (bid.kind === 'expression') throw new NotFound('no-money-yet')
  const { reference, fund, pot, stated } = bid
  return json({ reference, fund, pot, stated, sums: rollUp(bid.groups.map(({ position, name, promise }) => ({ position, name, lines: promise.lines })), stated) })
}

/** The money of all groups of a joint bid against what it asks for, for each of them. */
export default function Money() {
  const { t, path } = useLanguage()
  const { reference, fund, pot, stated, sums } = useLoaderData<typeof loader>()
  const problems = moneyProblems(sums)
  return (
    <>
      <BackLink href={path(jointPaths.room(reference))}>{t('joint:money.back')}</BackLink>
      <span className="govuk-caption-l"><StaffWords text={fund} /> – <StaffWords text={pot} /></span>
      <h1 className="govuk-heading-l">{t('joint:money.title')}</h1>
      <SummaryList
        rows={[
          { key: t('joint:money.asked'), value: stated.asked === null ? t('joint:money.notYet') : <Ltr>{formatMoney(stated.asked)}</Ltr> },
          { key: t('joint:money.lines'), value: <Ltr>{formatMoney(sums.all.asked)}</Ltr> },
        ]}
      />
      <h2 className="govuk-heading-m">{t('joint:money.state')}</h2>
      {problems.length > 0 ? <Differences problems={problems} /> : <p className="govuk-body">{t(stated.asked === null ? 'joint:money.noSum' : 'joint:money.fits')}</p>}
      {sums.sameMatch.length > 0 && <p className="govuk-body">{t('joint:money.sameMatchHow')}</p>}
      <MoneyTables sums={sums} stated={stated.years} />
    </>
  )
}
