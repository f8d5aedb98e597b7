import { useLanguage } from '~/i18n'
import type { HelperChoice, HelperFilter } from '../bid-helper'
import { supportPaths } from '../paths'

type Props = { filter: HelperFilter; districts: readonly HelperChoice[]; languages: readonly HelperChoice[] }

/** Nobody for this place and this language: which wider lists have somebody. Never the end of the road. */
export function NobodyFits({ filter, districts, languages }: Props) {
  const { t, path } = useLanguage()
  const both = filter.district !== null && filter.language !== null
  // Counts leave their own filter out: those of the languages are of people in this place.
  const inPlace = both && languages.some(({ count }) => count > 0)
  const inLanguage = both && districts.some(({ count }) => count > 0)
  const links = [
    inPlace && { href: supportPaths.list({ ...filter, language: null }), words: t('support:none.place') },
    inLanguage && { href: supportPaths.list({ ...filter, district: null }), words: t('support:none.language') },
    { href: supportPaths.all, words: t('support:none.all') },
  ].filter((one) => one !== false)
  return (
    <>
      <h2 className="govuk-heading-m">{t('support:none.title')}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {links.map(({ href, words }) => <li key={href}><a className="govuk-link" href={path(href)}>{words}</a></li>)}
      </ul>
    </>
  )
}
