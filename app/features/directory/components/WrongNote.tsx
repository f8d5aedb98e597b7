import { useLanguage } from '~/i18n'
import { remarkPath } from '../paths'

/** At the end of everything published: where to say that it is wrong. `about`: its path, without the language. */
export function WrongNote({ about }: { about: string }) {
  const { t, path } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('directory:wrong.title')}</h2>
      <p className="govuk-body">{t('directory:wrong.text')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(remarkPath(about))}>{t('directory:wrong.link')}</a></p>
    </>
  )
}
