import { useLanguage } from '~/i18n'
import { Ltr, Table } from '~/ui'
import { fileKinds } from '../award'
import { openDataPaths } from '../paths'

/** The files of each year and of all, a line each. */
export function AwardFiles({ years }: { years: readonly string[] }) {
  const { t, path } = useLanguage()
  const rows = [null, ...years].map((year) => ({
    key: year ?? 'all',
    cells: [
      year ? <Ltr key="year">{year}</Ltr> : t('openData:files.all'),
      ...fileKinds.map((kind) => {
        const name = t(`openData:files.${kind}`)
        const label = year ? t('openData:files.label', { kind: name, year }) : t('openData:files.labelAll', { kind: name })
        return <a className="govuk-link" key={kind} href={path(openDataPaths.file(kind, year))} aria-label={label}>{name}</a>
      }),
    ],
  }))
  return (
    <Table
      caption={t('openData:files.caption')} captionHidden firstCellIsHeader rows={rows}
      columns={[{ head: t('openData:files.which') }, ...fileKinds.map((kind) => ({ head: t(`openData:files.${kind}`) }))]}
    />
  )
}
