import { useLanguage } from '~/i18n/LanguageContext'
import { ErrorSummary } from '~/ui'

/** What is wrong with a form: the control's id → a code of `account:errors`. */
export type FieldErrors = Record<string, string>

type Params = Record<string, string | number>

/** The summary of what is wrong, each line a link to its control. */
export function FormErrors({ errors, params }: { errors: FieldErrors | undefined; params?: Params }) {
  const { t } = useLanguage()
  const links = Object.entries(errors ?? {}).map(([id, code]) => ({ href: `#${id}`, text: t(`account:errors.${code}`, params) }))
  return <ErrorSummary errors={links} />
}

/** The sentence beside one control. */
export function useFieldError(errors: FieldErrors | undefined, params?: Params) {
  const { t } = useLanguage()
  return (id: string) => (errors?.[id] ? t(`account:errors.${errors[id]}`, params) : undefined)
}
