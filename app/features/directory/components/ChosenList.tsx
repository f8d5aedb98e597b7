import { useLanguage } from '~/i18n'
import { isolated } from './isolated'

/** What narrows a list, each with a link that takes it away: no filter traps anybody. Addresses without the language. */
export function ChosenList({ chosen }: { chosen: readonly { text: string; href: string }[] }) {
  const { t, path } = useLanguage()
  if (chosen.length === 0) return null
  return (
    <nav aria-label={t('directory:filter.chosen')}>
      <ul className="govuk-list award-chosen__list">
        {chosen.map(({ text, href }) => (
          <li key={href}><a className="govuk-link" href={path(href)}>{t('directory:filter.remove', { choice: isolated(text) })}</a></li>
        ))}
      </ul>
    </nav>
  )
}
