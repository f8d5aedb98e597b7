import { QuestionList } from '~/forms/views'
import { useLanguage } from '~/i18n'
import type { Plain, Pot } from '../fund'
import { fundPaths } from '../paths'
import { contextOfPot } from '../pot-context'
import { formOfPartner, formOfStage, questionCounts, type AskedStage } from '../question-counts'
import { partnerAsked } from '../rounds/limits'

type Props = { fund: { slug: string }; pot: Plain<Pot>; priorities: readonly string[]; stage: AskedStage }

/** Every question of one stage of a pot, as it is asked, with the way to the other stage. */
export function AllQuestions({ fund, pot, priorities, stage }: Props) {
  const { t, path } = useLanguage()
  const form = formOfStage(pot, stage)
  if (!form) return <p className="govuk-body-l">{t('funds:questions.none')}</p>
  const counts = questionCounts(pot, stage)
  const staged = formOfStage(pot, 'full') !== null
  const other = stage === 'full' ? 'first' : 'full'
  return (
    <>
      <p className="govuk-body-l readable">{t(staged ? `funds:questions.step.${stage}` : 'funds:questions.intro')}</p>
      {staged && <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.questions(fund.slug, pot.slug, other))}>{t(`funds:questions.see.${other}`)}</a></p>}
      {counts && stage === 'first' && (
        <>
          <p className="govuk-body">{t('funds:questions.count', { fresh: counts.fresh, listed: counts.listed })}</p>
          <p className="govuk-body">{t('funds:questions.known', { known: counts.known })}</p>
        </>
      )}
      {counts && stage === 'full' && <p className="govuk-body">{t('funds:questions.full', { listed: counts.listed })}</p>}
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.document(fund.slug, pot.slug, stage))}>{t('documents:questions.link')}</a></p>
      <div className="readable"><QuestionList form={form} context={contextOfPot(pot, priorities)} /></div>
      {pot.maxPartners > 1 && <PartnerQuestions pot={pot} priorities={priorities} stage={stage} />}
    </>
  )
}

/** What a group that bids together with others is asked beside the lead. */
function PartnerQuestions({ pot, priorities, stage }: Omit<Props, 'fund'>) {
  const { t } = useLanguage()
  const form = formOfPartner(pot, stage)
  const { known, fresh } = form ? partnerAsked(form) : { known: 0, fresh: 0 }
  return (
    <section className="readable">
      <h2 className="govuk-heading-l">{t('funds:questions.partner.title')}</h2>
      {!form && <p className="govuk-body">{t('funds:questions.partner.expression')}</p>}
      {form && (
        <>
          <p className="govuk-body">{t('funds:questions.partner.intro')}</p>
          <p className="govuk-body">{t('funds:questions.partner.count', { known, fresh })}</p>
          <p className="govuk-body">{t('funds:questions.partner.lead')}</p>
          <QuestionList form={form} context={contextOfPot(pot, priorities)} />
        </>
      )}
    </section>
  )
}
