import { useLanguage } from '~/i18n'
import { Details, ErrorMessage } from '~/ui'
import { builtInCriteria, ownPlacesOf, scores, weightTyped } from '../../rounds/criteria-part'
import { SheetText, SheetTexts, type FormState } from './SheetFields'

/** Criteria with their weights; those of the pot's own with a name and what each score means. */
export function CriteriaFields({ form }: { form: FormState }) {
  const { t } = useLanguage()
  return (
    <>
      <p className="govuk-body">{t('desk:pots.criterion.intro')}</p>
      <p className="govuk-body">{t('desk:pots.hint.weight')}</p>
      <div id="weights" tabIndex={-1}>
        {form.wrong.weights && <ErrorMessage id="weights-error">{t(`desk:rounds.error.${form.wrong.weights}`)}</ErrorMessage>}
        <p className="govuk-body govuk-!-font-weight-bold">{t('desk:pots.criterion.sum', { sum: weightTyped(form.sheet) })}</p>
      </div>
      <h2 className="govuk-heading-m">{t('desk:pots.criterion.builtIn')}</h2>
      {builtInCriteria.map((id) => <SheetText key={id} form={form} name={`weight.${id}`} label={t(`funds:criteria.${id}.name`)} hint={t(`funds:criteria.${id}.text`)} width={3} />)}
      {ownPlacesOf(form.sheet).map((id) => <OwnCriterion key={id} form={form} id={id} />)}
    </>
  )
}

function OwnCriterion({ form, id }: { form: FormState; id: string }) {
  const { t } = useLanguage()
  const wrong = Object.keys(form.wrong).some((field) => field.startsWith(`${id}.`))
  return (
    <>
      <h2 className="govuk-heading-m">{t('desk:pots.criterion.own')}</h2>
      <SheetText form={form} name={`weight.${id}`} label={t('desk:pots.field.weight')} width={3} />
      <SheetTexts form={form} name={`${id}.title`} label={t('desk:pots.criterion.name')} />
      <Details summary={t('desk:pots.criterion.scores')} open={wrong}>
        {scores.map((score) => <SheetTexts key={score} form={form} name={`${id}.${score}`} label={t('desk:pots.criterion.score', { score })} rows={2} />)}
      </Details>
    </>
  )
}
