import { useLanguage } from '~/i18n'
import { Details } from '~/ui'

const asked = ['new', 'account', 'helper', 'save', 'files', 'late']

/** What people ask us again and again. */
export function Asked() {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-l">{t('funds:asked.title')}</h2>
      {asked.map((id) => <Details key={id} summary={t(`funds:asked.${id}.name`)}>{t(`funds:asked.${id}.text`)}</Details>)}
    </>
  )
}
