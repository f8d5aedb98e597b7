import { areaName } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { filterParams, type AwardFilter } from '../filter'
import { awardPaths } from '../paths'
import { isolated } from './isolated'

/** What narrows the list, each with a link that takes it away: no filter traps anybody. */
export function ChosenFilters({ filter }: { filter: AwardFilter }) {
  const { t, path } = useLanguage()
  const chosen = [
    { name: 'q', text: filter.words },
    { name: 'district', text: filter.district && areaName(filter.district, t) },
    { name: 'fund', text: filter.fund },
    { name: 'round', text: filter.round },
    { name: 'year', text: filter.year },
  ].filter(({ text }) => text !== '')
  if (chosen.length === 0) return null
  const without = (name: string) => ({ ...filterParams(filter), page: undefined, [name]: undefined, ...(name === 'fund' && { round: undefined }) })
  return (
    <nav aria-label={t('awards:find.chosen')} className="award-chosen">
      <ul className="govuk-list award-chosen__list">
        {chosen.map(({ name, text }) => (
          <li key={name}>
            <a className="govuk-link" href={path(awardPaths.list(without(name)))}>{t('awards:find.remove', { choice: isolated(text) })}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
