import type { ReactNode } from 'react'
import { criterionWords, type Criterion } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Radios, Textarea } from '~/ui'
import { controlId } from '../control-id'
import { mostScoreWords, reasonField, scoreField, scoreValues, type ScoreErrors, type Sheet } from '../scores'
import { scoreError } from './score-errors'

export const scoreFormId = 'scores'

type Props = { criteria: readonly Criterion[]; sheet: Sheet; version: number; errors: ScoreErrors; children: ReactNode }

/** A score and a reason for each criterion, beside what each score means; `children` are the buttons. */
export function ScoreForm({ criteria, sheet, version, errors, children }: Props) {
  const { t, ...reader } = useLanguage()
  const sentence = (field: string) => errors[field] && scoreError({ t, ...reader }, criteria, field, errors[field])
  return (
    <form method="post" id={scoreFormId} noValidate>
      <input type="hidden" name="version" value={version} />
      {criteria.map((criterion) => {
        const { title, describe } = criterionWords(criterion, { t, ...reader })
        const { score = null, reason = '' } = sheet.scores[criterion.id] ?? {}
        return (
          <div className="assess-criterion" key={criterion.id}>
            <Radios
              id={controlId(scoreField(criterion.id))} name={scoreField(criterion.id)} small labelSize="s"
              label={<span lang={title.language} dir={title.dir}>{title.text}</span>} hint={t('assessment:score.weight', { weight: criterion.weight })}
              error={sentence(scoreField(criterion.id))} defaultValue={score === null ? undefined : String(score)}
              items={scoreValues.map((value) => {
                const words = describe(value)
                return { value: String(value), label: words ? <><strong>{value}</strong> <span lang={words.language} dir={words.dir}>{words.text}</span></> : <strong>{value}</strong> }
              })}
            />
            <Textarea
              id={controlId(reasonField(criterion.id))} name={reasonField(criterion.id)} rows={3} labelSize="s"
              label={<>{t('assessment:score.reason')} <span className="govuk-visually-hidden" lang={title.language} dir={title.dir}>{title.text}</span></>}
              hint={t('assessment:score.reasonHint')} error={sentence(reasonField(criterion.id))} defaultValue={reason} words={{ max: mostScoreWords.reason }}
            />
          </div>
        )
      })}
      <Textarea
        id="overall" name="overall" label={t('assessment:score.overall')} labelSize="s" hint={t('assessment:score.overallHint')} rows={5}
        error={sentence('overall')} defaultValue={sheet.overall} words={{ max: mostScoreWords.overall }}
      />
      {children}
    </form>
  )
}
