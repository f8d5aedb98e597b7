import { funder } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { widePlaces } from '../evidence'
import { evidencePaths } from '../paths'
import { placeName } from '../place-name'

/** Links to the figures of one place each; the one that is shown says so. @param place null for all places */
export function EvidencePlaces({ place }: { place: string | null }) {
  const { t, path } = useLanguage()
  const places = [null, ...funder().areas.map(({ code }) => code), ...widePlaces]
  return (
    <nav className="evidence-places" aria-label={t('evidence:places.label')}>
      <ul className="govuk-list evidence-places__list">
        {places.map((one) => (
          <li key={one ?? 'all'}>
            <a className="govuk-link evidence-places__link" href={path(evidencePaths.of(one))} aria-current={one === place ? 'page' : undefined}>
              {one ? placeName(one, t) : t('evidence:places.all')}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
