import { useLanguage } from '~/i18n'
import type { Fund, Plain } from '../../fund'
import { opennessPaths } from '../../openness/paths'

/** Leads to the published figures of each round of a fund. */
export function FiguresLinks({ fund, rounds }: { fund: Plain<Fund>; rounds: readonly number[] }) {
  const { t, path } = useLanguage()
  if (rounds.length === 0) return null
  return (
    <ul className="govuk-list">
      {rounds.map((number) => (
        <li key={number}><a className="govuk-link" href={path(opennessPaths.figures(fund.slug, number))}>{t('openness:figures.link', { number })}</a></li>
      ))}
    </ul>
  )
}
