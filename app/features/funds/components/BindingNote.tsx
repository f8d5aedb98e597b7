import { showsBindingInEnglish, useLanguage } from '~/i18n'
import { InsetText } from '~/ui'
import { fundPaths } from '../paths'

/** Where binding words are read in English: why, and who explains them by phone. */
export function BindingNote({ keys }: { keys: readonly string[] }) {
  const { t, language, path } = useLanguage()
  if (!showsBindingInEnglish(language, keys)) return null
  return (
    <InsetText>
      <p>{t('funds:binding.text')}</p>
      <p><a className="govuk-link" href={path(fundPaths.callBack)}>{t('funds:binding.link')}</a></p>
    </InsetText>
  )
}
