import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Button, NotificationBanner, Table, UserText } from '~/ui'
import type { EditAnswer } from '../../rounds/edit-answer'
import type { Sheet } from '../../rounds/sheet'
import { SheetTexts, type FormState } from './SheetFields'

type Props = {
  answered: EditAnswer | undefined
  /** The sheet the page was made with. */
  sheet: Sheet
  /** What is published needs a note for everyone. */
  published: boolean
  save: string
  /** The name of a field for those who compare two versions. */
  nameOf: (field: string) => string
  children: (form: FormState) => ReactNode
}

/** A form of the desk: keeps what was typed, shows another officer's version beside it, asks for a note where one is due. */
export function SheetForm({ answered, sheet, published, save, nameOf, children }: Props) {
  const form = { sheet: answered?.sheet ?? sheet, wrong: answered?.wrong ?? {} }
  return (
    <>
      {answered && answered.differences.length > 0 && <BothVersions differences={answered.differences} nameOf={nameOf} />}
      <form method="post" noValidate className="readable">
        <input type="hidden" name="was" value={JSON.stringify(answered?.was ?? sheet)} />
        {children(form)}
        {published && <NoteFields form={form} />}
        <Button>{save}</Button>
      </form>
    </>
  )
}

/** The note that stands on the fund's page for everyone. */
export function NoteFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:rounds.note.title')}</h2>
      <p className="govuk-body">{t('desk:rounds.note.intro')}</p>
      <SheetTexts form={form} name="note" label={t('desk:rounds.field.note')} hint={t('desk:rounds.note.language')} rows={2} />
    </>
  )
}

function BothVersions({ differences, nameOf }: Pick<EditAnswer, 'differences'> & Pick<Props, 'nameOf'>) {
  const { t } = useLanguage()
  const shown = (text: string) => (text ? <UserText as="span">{text}</UserText> : t('desk:rounds.both.empty'))
  return (
    <div id="both" tabIndex={-1}>
      <NotificationBanner title={t('desk:rounds.both.title')}>
        <p className="govuk-body">{t('desk:rounds.both.intro')}</p>
        <Table
          caption={t('desk:rounds.both.caption')}
          captionHidden
          columns={['what', 'now', 'typed'].map((name) => ({ head: t(`desk:rounds.both.${name}`) }))}
          rows={differences.map(({ field, now, typed }) => ({ key: field, cells: [nameOf(field), shown(now), shown(typed)] }))}
          firstCellIsHeader
        />
      </NotificationBanner>
    </div>
  )
}
