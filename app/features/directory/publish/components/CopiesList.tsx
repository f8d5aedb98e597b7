import { formatDate, useLanguage } from '~/i18n'
import { Button, Ltr, Table, TextInput, UserText } from '~/ui'

type Copy = { what: string; where: string; doneAt: string | null; doneName: string }

/** Copies outside that staff chase: ticked one by one, and others added. */
export function CopiesList({ copies, error }: { copies: readonly Copy[]; error?: string | undefined }) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('publishing:policy.copies')}</h2>
      <p className="govuk-body">{t('publishing:policy.copiesBody')}</p>
      {copies.length > 0 && (
        <Table
          caption={t('publishing:policy.copies')} captionHidden dense
          columns={['copy', 'where', 'done'].map((name) => ({ head: t(`publishing:policy.${name}`) }))}
          rows={copies.map(({ what, where, doneAt, doneName }, index) => ({
            key: String(index),
            cells: [
              <UserText as="span" key="what">{what}</UserText>,
              <Ltr key="where">{where}</Ltr>,
              <form method="post" noValidate key="done">
                <input type="hidden" name="index" value={index} />
                {doneAt && <p className="govuk-body-s">{doneName}, {formatDate(new Date(doneAt), 'en')}</p>}
                <Button name="act" value="tick" variant="secondary">
                  {t(doneAt ? 'publishing:policy.untick' : 'publishing:policy.tick')}<span className="govuk-visually-hidden"> {what}</span>
                </Button>
              </form>,
            ],
          }))}
        />
      )}
      <form method="post" noValidate>
        <TextInput id="what" name="what" label={t('publishing:policy.addWhat')} labelSize="s" width={30} {...(error && { error })} />
        <TextInput id="where" name="where" label={t('publishing:policy.addWhere')} labelSize="s" width={30} />
        <Button name="act" value="copy" variant="secondary">{t('publishing:policy.addButton')}</Button>
      </form>
    </>
  )
}
