import { useLanguage } from '~/i18n'
import { Ltr, Table } from '~/ui'
import { fields } from '../fields'

/** Every column of the files, its name in JSON, and what it means in plain words. */
export function FieldTable() {
  const { t } = useLanguage()
  return (
    <Table
      caption={t('openData:fields.caption')} captionHidden firstCellIsHeader dense
      columns={['column', 'json', 'meaning'].map((name) => ({ head: t(`openData:fields.${name}`) }))}
      rows={fields.map(({ key, heading, json }) => ({
        key,
        cells: [<Ltr lang="en" key="column">{heading}</Ltr>, <Ltr lang="en" key="json"><code>{json}</code></Ltr>, t(`openData:fields.of.${key}`)],
      }))}
    />
  )
}
