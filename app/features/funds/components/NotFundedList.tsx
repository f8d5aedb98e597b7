import { useLanguage } from '~/i18n'

/** data/fund-rules.md 2, the published list of what is not funded. */
const never = ['person', 'outside', 'long', 'research', 'study', 'travel', 'food', 'drinks', 'duty', 'replace', 'appeal']

/** What no grant pays for; where nothing is said of a pot, without how long work may last. */
export function NotFundedList({ ofAnyPot = false }: { ofAnyPot?: boolean }) {
  const { t } = useLanguage()
  return (
    <ul className="govuk-list govuk-list--bullet">
      {never.filter((id) => !ofAnyPot || id !== 'long').map((id) => <li key={id}>{t(`funds:notFunded.${id}`)}</li>)}
    </ul>
  )
}
