import { useLanguage } from '~/i18n'
import { Button, ButtonGroup } from '~/ui'

/** Yes or no to a group that has written. */
export function AnswerForm() {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <h2 className="govuk-heading-m" id="answer" tabIndex={-1}>{t('contacts:one.answer')}</h2>
      <p className="govuk-body">{t('contacts:one.answerSee')}</p>
      <ButtonGroup>
        <Button name="do" value="accept">{t('contacts:one.accept')}</Button>
        <Button name="do" value="decline" variant="secondary">{t('contacts:one.decline')}</Button>
      </ButtonGroup>
    </form>
  )
}
