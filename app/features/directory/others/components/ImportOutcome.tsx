import { useLanguage } from '~/i18n'
import { Table } from '~/ui'
import type { RowProblem } from '../problem'
import type { Counts } from '../read-rows'

type Props = { fileName: string; rows: number; kept: number; counts: Omit<Counts, 'rows' | 'kept'>; problems: readonly RowProblem[] }

const counted = ['added', 'changed', 'elsewhere', 'heldBack', 'refused'] as const

/** What came of a file, and what to do about each row that has a mistake. */
export function ImportOutcome({ fileName, rows, kept, counts, problems }: Props) {
  const { t } = useLanguage()
  return (
    <section>
      <h2 className="govuk-heading-m">{t('importing:of.title', { file: fileName })}</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>{t('importing:of.rows', { count: rows })}</li>
        <li>{t('importing:of.kept', { count: kept })}</li>
        {counted.filter((name) => counts[name] > 0).map((name) => <li key={name}>{t(`importing:of.${name}`, { count: counts[name] })}</li>)}
      </ul>
      {problems.length === 0 ? <p className="govuk-body">{t('importing:of.noProblems')}</p> : (
        <Table
          caption={t('importing:of.problems')}
          columns={[{ head: t('importing:of.row') }, { head: t('importing:of.problem') }]}
          rows={problems.map(({ row, code, params }, index) => ({ key: String(index), cells: [String(row), t(`importing:problem.${code}`, params)] }))}
          firstCellIsHeader
          dense
        />
      )}
      {counts.more > 0 && <p className="govuk-body">{t('importing:of.more', { count: counts.more })}</p>}
    </section>
  )
}
