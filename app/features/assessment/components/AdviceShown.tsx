import { formatDate, useLanguage } from '~/i18n'
import { InsetText, UserText } from '~/ui'
import type { Advice } from '../advice'

/** What the board said about a bid last. */
export function AdviceShown({ advice: { advice, note, on } }: { advice: Advice }) {
  const { t } = useLanguage()
  return (
    <InsetText>
      <p className="govuk-body"><strong>{t('desk:advice.said', { day: formatDate(new Date(`${on}T12:00:00Z`), 'en') })}</strong> {t(`desk:advice.of.${advice}`)}</p>
      {note && <UserText lang="en">{note}</UserText>}
    </InsetText>
  )
}
