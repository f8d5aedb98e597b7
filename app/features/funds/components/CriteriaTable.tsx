import { useLanguage } from '~/i18n'
import { Hint, Table } from '~/ui'
import type { Criterion } from '../fund'

/** What is scored and how much it counts, in the words assessors use. */
export function CriteriaTable({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLanguage()
  return (
    <Table
      caption={t('funds:choose.table')}
      captionHidden
      firstCellIsHeader
      columns={[{ head: t('funds:choose.criterion') }, { head: t('funds:choose.weight'), numeric: true }]}
      rows={criteria.map(({ id, weight }) => ({
        key: id,
        cells: [
          <CriterionWords key="words" id={id} />,
          t('funds:choose.percent', { count: weight }),
        ],
      }))}
    />
  )
}

function CriterionWords({ id }: { id: string }) {
  const { t } = useLanguage()
  return (
    <>
      {t(`funds:criteria.${id}.name`)}
      <Hint>{t(`funds:criteria.${id}.text`)}</Hint>
    </>
  )
}
