import { useLanguage } from '~/i18n'
import { Hint, Table } from '~/ui'
import type { Criterion } from '../fund'
import { StaffWords } from './StaffWords'

/** What is scored and how much it counts, in the words assessors use. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLanguage()
  return (
    <Table
      caption={t('funds:choose.table')}
      captionHidden
      firstCellIsHeader
      columns={[{ head: t('funds:choose.criterion') }, { head: t('funds:choose.weight'), numeric: true }]}
      rows={criteria.map((criterion) => ({
        key: criterion.id,
        cells: [
          <CriterionWords key="words" criterion={criterion} />,
          t('funds:choose.percent', { count: criterion.weight }),
        ],
      }))}
    />
  )
}

function CriterionWords({ criterion: { id, title } }: { criterion: Criterion }) {
  const { t } = useLanguage()
  if (title) return <StaffWords text={title} />
  return (
    <>
      {t(`funds:criteria.${id}.name`)}
      <Hint>{t(`funds:criteria.${id}.text`)}</Hint>
    </>
  )
}
