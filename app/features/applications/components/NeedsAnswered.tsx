import { useLanguage } from '~/i18n'
import { InsetText, UserText } from '~/ui'
import { bidPaths } from '../paths'

type Props = { reference: string; needs: { state: 'asked' | 'agreed' | 'declined'; note: string | null } | null }

/** What an officer answered to "Do you need us to do anything differently?"; for those who write the bid. */
export function NeedsAnswered({ reference, needs }: Props) {
  const { t, path } = useLanguage()
  if (!needs) return null
  return (
    <InsetText>
      <p className="govuk-body"><strong>{t('bids:needs.title')}</strong><br />{t(`adjustments:state.${needs.state}`)}</p>
      {needs.note && <UserText lang="en">{needs.note}</UserText>}
      <p className="govuk-body"><a className="govuk-link" href={path(bidPaths.adjustments(reference))}>{t('bids:needs.see')}</a></p>
    </InsetText>
  )
}
