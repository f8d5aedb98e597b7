import { useLanguage } from '~/i18n'
import type { Plain, Pot } from '../fund'

/** The rules of a pot for groups that bid together, in words; nothing where it takes single bids alone. */
export function BiddingTogether({ pot }: { pot: Plain<Pot> }) {
  const { t } = useLanguage()
  if (pot.maxPartners < 2) return null
  const mayWait = pot.mayWaitForPartner ?? pot.route === 'light'
  const rules = ['work', ...(pot.route === 'staged' ? ['expression'] : []), mayWait ? 'wait' : 'noWait', pot.partnersElsewhere ? 'elsewhere' : 'noElsewhere']
  return (
    <>
      <h2 className="govuk-heading-l">{t('funds:pots.together.title')}</h2>
      <p className="govuk-body">{t('funds:pots.together.groups', { least: pot.minPartners, most: pot.maxPartners })}</p>
      <ul className="govuk-list govuk-list--bullet">{rules.map((rule) => <li key={rule}>{t(`funds:pots.together.${rule}`)}</li>)}</ul>
    </>
  )
}
