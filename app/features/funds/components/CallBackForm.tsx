import { formatDateTime, languages, useLanguage } from '~/i18n'
import { Button, ErrorSummary, Radios, Textarea, TextInput } from '~/ui'
import { callBackWords, type CallBackError, type CallBackField, type CallBackTyped } from '../call-back'

type Props = {
  typed: CallBackTyped
  errors: readonly CallBackError[]
  /** Asked too often: from when the next one is taken, as an ISO text. */
  againAt: string | null
}

export const callBackFormId = 'call-back'

/** Asks for a call in one of the languages of the service. What was typed stays. */
export function CallBackForm({ typed, errors, againAt }: Props) {
  const { t, language } = useLanguage()
  const when = againAt ? formatDateTime(new Date(againAt), language) : ''
  const errorOf = (field: CallBackField) => {
    const found = errors.find((error) => error.field === field)
    return found && t(`contact:callBack.error.${field}.${found.code}`, { ...found.params, when })
  }
  const field = (name: CallBackField) => ({
    id: name, name, label: t(`contact:callBack.${name}`), error: errorOf(name), labelSize: 's' as const,
  })
  const links = errors.map((error) => ({ href: `#${error.field}`, text: errorOf(error.field) ?? '' }))
  return (
    <>
      <ErrorSummary errors={links} />
      <h1 className="govuk-heading-xl">{t('contact:callBack.title')}</h1>
      <p className="govuk-body-l">{t('contact:callBack.intro')}</p>
      <form method="post" id={callBackFormId} noValidate>
        <TextInput {...field('name')} autoComplete="name" defaultValue={typed.name} width={30} />
        <TextInput {...field('phone')} hint={t('contact:callBack.phoneHint')} type="tel" autoComplete="tel" defaultValue={typed.phone} width={20} />
        <Radios
          {...field('language')}
          defaultValue={typed.language}
          items={languages.map(({ code, name, dir }) => ({ value: code, label: name, lang: code, dir }))}
        />
        <Textarea {...field('wish')} hint={t('contact:callBack.wishHint')} defaultValue={typed.wish} words={{ max: callBackWords }} rows={4} />
        <p className="govuk-body">{t('contact:callBack.privacy')}</p>
        <Button>{t('contact:callBack.send')}</Button>
      </form>
    </>
  )
}
