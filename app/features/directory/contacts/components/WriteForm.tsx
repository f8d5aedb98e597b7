import { useLanguage } from '~/i18n'
import { Button, Textarea } from '~/ui'
import { contactFormId } from './form-id'
import { isolated } from '../../components/isolated'

type Props = { other: string; typed: { text: string; onceKey: string }; error?: string }

/** One more message in a contact that was accepted. */
export function WriteForm({ other, typed, error }: Props) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate id={contactFormId}>
      <input type="hidden" name="onceKey" value={typed.onceKey} />
      <Textarea
        id="text" name="text" rows={6} labelSize="m" label={t('contacts:one.text', { name: isolated(other) })} hint={t('contacts:one.hint')}
        error={error} defaultValue={typed.text}
      />
      <Button name="do" value="write">{t('contacts:one.send')}</Button>
    </form>
  )
}
