import { useLanguage } from '~/i18n'
import type { Fund, Plain, Round } from '../../fund'
import { opennessPaths } from '../../openness/paths'

/** Leads to the published figures of a round. */
export function FiguresLink({ fund, round }: { fund: Plain<Fund>; round: Plain<Round> }) {
  const { t, path } = useLanguage()
  return (
    <p className="govuk-body">
      <a className="govuk-link" href={path(opennessPaths.figures(fund.slug, round.number))}>{t('openness:figures.link')}</a>
    </p>
  )
}
