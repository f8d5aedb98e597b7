import { inLanguage, useLanguage } from '~/i18n'
import type { Plain, RoundOnOffer } from '../fund'
import { ChangeNotes } from './ChangeNotes'
import { FundFacts } from './FundFacts'
import { PotCards } from './PotCards'
import { StaffWords } from './StaffWords'

type Props = { fund: { slug: string }; on: Plain<RoundOnOffer>; at: string }

/** Another round of the fund that is open at the same time: until when, for how much, and the way to each of its pots. */
export function RoundBeside({ fund, on: { round, plan, pots, notes }, at }: Props) {
  const { t, language } = useLanguage()
  const pot = pots.find(({ state }) => state === 'open') ?? pots[0]
  if (!pot) return null
  return (
    <section id={`round-${round.number}`}>
      <span className="govuk-caption-l">{t('funds:beside')}</span>
      <h2 className="govuk-heading-l"><StaffWords text={round.title} /></h2>
      <FundFacts round={round} pot={pot} now={at} label={inLanguage(round.title, language).text} />
      <PotCards fund={fund} pots={pots} plan={plan} />
      <ChangeNotes notes={notes} level={3} />
    </section>
  )
}
