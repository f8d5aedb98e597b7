import { fundPaths, PotAmount, StaffWords, StateTag, type OpenFund, type Plain } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Table } from '~/ui'

/** Every fund with the rounds and pots that people see. */
export type Offers = readonly Plain<OpenFund>[]

/** Pots that take bids now or will, with how much money and how many forms. */
export function PotsNow({ offers }: { offers: Offers }) {
  const { t, path } = useLanguage()
  const pots = offers.flatMap(({ fund, pots: all }) => all.filter(({ state }) => state !== 'closed').map((pot) => ({ fund, pot })))
  if (pots.length === 0) return <p className="govuk-body">{t('guide:pot.none')}</p>
  return (
    <Table
      caption={t('guide:pot.open')}
      captionHidden
      firstCellIsHeader
      columns={[{ head: t('glossary:pot.name') }, { head: t('funds:pots.amount') }, { head: t('funds:pots.steps') }]}
      rows={pots.map(({ fund, pot }) => ({
        key: pot.id,
        cells: [
          <>
            <a className="govuk-link" href={path(fundPaths.pot(fund.slug, pot.slug))}><StaffWords text={pot.title} /></a>
            {pot.state === 'notOpenYet' && <><br /><StateTag state={pot.state} /></>}
          </>,
          <PotAmount key="amount" pot={pot} />,
          t(`funds:pots.route.${pot.route}`),
        ],
      }))}
    />
  )
}
