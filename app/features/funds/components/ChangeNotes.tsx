import { formatDate, useLanguage } from '~/i18n'
import type { ChangeNote, Plain } from '../fund'
import { StaffWords } from './StaffWords'

/** What was corrected after publication, each with its day. Nothing where nothing was. */
export function ChangeNotes({ notes }: { notes: readonly Plain<ChangeNote>[] }) {
  const { t, language } = useLanguage()
  if (notes.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-l">{t('funds:changes.title')}</h2>
      <p className="govuk-body">{t('funds:changes.intro')}</p>
      <ul className="govuk-list">
        {notes.map(({ id, note, at }) => (
          <li key={id}><strong>{formatDate(new Date(at), language)}</strong><br /><StaffWords text={note} /></li>
        ))}
      </ul>
    </>
  )
}
