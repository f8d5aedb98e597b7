import { useLanguage } from '~/i18n'
import { Button, Radios, Textarea, UserText } from '~/ui'
import { contactFormId } from './form-id'

type Props = {
  by: 'message' | 'staff'
  writers: readonly { id: string; name: string; proved: boolean }[]
  notice: { id: string; text: { text: string; language: string } } | null
  typed: { group: string; text: string; onceKey: string }
  errors: { group?: string; text?: string }
}

/** The first message to another group, or why staff should introduce. Whoever has one group only reads for which. */
export function FirstMessageForm({ by, writers, notice, typed, errors }: Props) {
  const { t } = useLanguage()
  const ask = by === 'staff'
  const [only] = writers
  return (
    <form method="post" noValidate id={contactFormId}>
      {writers.length === 1 && only ? (
        <div id="group" tabIndex={-1}>
          <input type="hidden" name="group" value={only.id} />
          <p className="govuk-body">{t('contacts:write.asGroup')} <strong><bdi>{only.name}</bdi></strong></p>
        </div>
      ) : (
        <Radios
          id="group" name="group" label={t('contacts:write.group')} labelSize="m" error={errors.group} defaultValue={typed.group}
          items={writers.map(({ id, name }) => ({ value: id, label: <bdi>{name}</bdi> }))}
        />
      )}
      {notice && (
        <>
          <input type="hidden" name="notice" value={notice.id} />
          <p className="govuk-body">{t('contacts:write.aboutNotice')}</p>
          <blockquote className="govuk-inset-text"><UserText lang={notice.text.language}>{notice.text.text}</UserText></blockquote>
        </>
      )}
      <input type="hidden" name="onceKey" value={typed.onceKey} />
      <Textarea
        id="text" name="text" rows={8} labelSize="m" label={t(ask ? 'contacts:write.textAsk' : 'contacts:write.text')} hint={t('contacts:write.hint')}
        error={errors.text} defaultValue={typed.text}
      />
      <Button>{t(ask ? 'contacts:write.sendAsk' : 'contacts:write.send')}</Button>
    </form>
  )
}
