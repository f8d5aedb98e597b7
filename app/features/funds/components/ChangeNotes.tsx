import { formatDate, useLanguage } from '~/i18n'
import type { ChangeNote, Plain } from '../fund'
import { StaffWords } from './StaffWords'

/** What was corrected after publication, each with its day. Nothing where nothing was. */
export function ChangeNotes({ notes, level = 2 }: { notes: readonly Plain<ChangeNote>[]; level?: 2 | 3 }) {
  const { t, language } = useLanguage()
  const Heading = `h${level}` as const
  if (notes.length === 0) return null
  return (
    <>
      <Heading className={level === 2 ? 'govuk-heading-l' : 'govuk-heading-m'}>{t('funds:changes.title')}</Heading>
      <p className="govuk-body">{t('funds:changes.intro')}</p>
      <ul className="govuk-list">
        {notes.map(({ id, note, at }) => (
          <li key={id}><strong>{formatDate(new Date(at), language)}</strong><br /><StaffWords text={note} /></li>
        ))}
      </ul>
    </>
  )
}
