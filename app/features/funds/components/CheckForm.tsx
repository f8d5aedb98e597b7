import { formatMoney, useLanguage } from '~/i18n'
import { Button, ErrorSummary, Ltr, Radios } from '~/ui'
import { checks, type CheckAnswers, type CheckId } from '../eligibility'
import type { Plain, Pot } from '../fund'
import { Filled } from './Filled'

type Props = { pot: Plain<Pot>; answers: CheckAnswers; missing: readonly CheckId[]; action: string }

export const checkFormId = 'check'

/** The questions of "check that you can apply" as one GET form: nothing is kept. */
export function CheckForm({ pot, answers, missing, action }: Props) {
  const { t } = useLanguage()
  const plain = { months: pot.maxMonths, least: formatMoney(pot.minPence), most: formatMoney(pot.maxPence) }
  const errorOf = (id: CheckId) => t(`check:error.${id}`, plain)
  return (
    <>
      <ErrorSummary errors={missing.map((id) => ({ href: `#${id}`, text: errorOf(id) }))} />
      <h1 className="govuk-heading-xl">{t('check:title')}</h1>
      <p className="govuk-body-l">{t('check:intro')}</p>
      <form method="get" action={action} id={checkFormId} noValidate>
        {checks.map(({ id }) => (
          <Radios
            key={id}
            id={id}
            name={id}
            label={<Filled text={`check:question.${id}.label`} with={placesOf(pot)} />}
            labelSize="m"
            hint={t(`check:question.${id}.hint`)}
            error={missing.includes(id) ? errorOf(id) : undefined}
            defaultValue={answers[id]}
            items={[{ value: 'yes', label: t('check:yes') }, { value: 'no', label: t('check:no') }]}
            inline
          />
        ))}
        <Button>{t('check:see')}</Button>
      </form>
    </>
  )
}

/** What the sentences of the check have places for. */
export function placesOf(pot: Plain<Pot>) {
  return {
    months: pot.maxMonths,
    least: <Ltr>{formatMoney(pot.minPence)}</Ltr>,
    most: <Ltr>{formatMoney(pot.maxPence)}</Ltr>,
  }
}
