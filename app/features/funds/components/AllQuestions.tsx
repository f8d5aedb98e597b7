import { QuestionList } from '~/forms/views'
import { useLanguage } from '~/i18n'
import type { Plain, Pot } from '../fund'
import { fundPaths } from '../paths'
import { contextOfPot } from '../pot-context'
import { formOfStep, questionCounts, type Step } from '../question-counts'

type Props = { fund: { slug: string }; pot: Plain<Pot>; priorities: readonly string[]; step: Step }

/** Every question of one step of a pot, as it is asked, with the way to the other step. */
export function AllQuestions({ fund, pot, priorities, step }: Props) {
  const { t, path } = useLanguage()
  const form = formOfStep(pot, step)
  if (!form) return <p className="govuk-body-l">{t('funds:questions.none')}</p>
  const counts = questionCounts(pot, step)
  const staged = formOfStep(pot, 'full') !== null
  const other = step === 'full' ? 'first' : 'full'
  return (
    <>
      <p className="govuk-body-l readable">{t(staged ? `funds:questions.step.${step}` : 'funds:questions.intro')}</p>
      {staged && <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.questions(fund.slug, pot.slug, other))}>{t(`funds:questions.see.${other}`)}</a></p>}
      {counts && step === 'first' && (
        <>
          <p className="govuk-body">{t('funds:questions.count', { fresh: counts.fresh, listed: counts.listed })}</p>
          <p className="govuk-body">{t('funds:questions.known', { known: counts.known })}</p>
        </>
      )}
      {counts && step === 'full' && <p className="govuk-body">{t('funds:questions.full', { listed: counts.listed })}</p>}
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.document(fund.slug, pot.slug, step))}>{t('documents:questions.link')}</a></p>
      <div className="readable"><QuestionList form={form} context={contextOfPot(pot, priorities)} /></div>
    </>
  )
}
