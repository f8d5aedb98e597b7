import { criterionWords, type Criterion } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Table, Tag, UserText } from '~/ui'
import { scoreSpread, totalScore, type Scores } from '../scores'

export type SheetShown = { assignmentId: string; name: string; scores: Scores | null; overall: string | null; counts: boolean; sent: boolean; phone: boolean }

type Props = { criteria: readonly Criterion[]; sheets: readonly SheetShown[]; agreed: { scores: Record<string, number>; total: number } | null }

/** All sheets side by side, a column each, with how far apart they are, and what was agreed. */
export function SheetsCompared({ criteria, sheets, agreed }: Props) {
  const { t, ...reader } = useLanguage()
  const shown = sheets.filter(({ scores }) => scores !== null)
  const score = (sheet: SheetShown, id: string) => sheet.scores?.[id]?.score ?? null
  const counted = shown.filter(({ counts }) => counts)
  return (
    <Table
      caption={t('desk:moderation.sheets')} firstCellIsHeader dense
      columns={[
        { head: t('desk:moderation.criterion') },
        ...shown.map((sheet) => ({ head: <><UserText as="span">{sheet.name}</UserText>{!sheet.counts && <><br /><span className="govuk-!-font-weight-regular">{t('desk:moderation.notConfirmed')}</span></>}</> })),
        { head: t('desk:moderation.apart') },
        { head: t('desk:moderation.agreed'), numeric: true },
      ]}
      rows={criteria.map((criterion) => {
        const { apart, far } = scoreSpread(counted.map((sheet) => score(sheet, criterion.id)))
        return {
          key: criterion.id,
          cells: [
            `${criterionWords(criterion, { t, ...reader }).title.text} (${criterion.weight})`,
            ...shown.map((sheet) => (
              <div key={sheet.assignmentId}>
                <strong>{score(sheet, criterion.id) ?? '–'}</strong>
                {sheet.scores?.[criterion.id]?.reason && <UserText>{sheet.scores[criterion.id]!.reason}</UserText>}
              </div>
            )),
            far ? <Tag colour="orange" key="apart">{t('desk:moderation.far', { count: apart })}</Tag> : apart,
            agreed?.scores[criterion.id] ?? '–',
          ],
        }
      })}
      foot={[
        t('desk:moderation.total'),
        ...shown.map((sheet) => (
          <div key={sheet.assignmentId}>
            <strong>{totalScore(criteria, Object.fromEntries(criteria.map(({ id }) => [id, score(sheet, id)]))) ?? '–'}</strong>
            {sheet.overall && <UserText>{sheet.overall}</UserText>}
          </div>
        )),
        '',
        agreed?.total ?? '–',
      ]}
    />
  )
}
