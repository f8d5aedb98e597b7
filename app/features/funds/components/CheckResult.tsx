import { useLanguage } from '~/i18n'
import { Panel, SummaryList } from '~/ui'
import { checks, type CheckId, type Eligibility } from '../eligibility'
import type { Plain, Pot } from '../fund'
import { BindingNote } from './BindingNote'
import { placesOf } from './CheckForm'
import { Filled } from './Filled'

type Props = { eligibility: Exclude<Eligibility, { result: 'unanswered' }>; pot: Plain<Pot> }

/** Whether a group can apply; for each answer in its way the reason and what to do. */
export function CheckResult({ eligibility, pot }: Props) {
  const { result } = eligibility
  const reasons = result === 'yes' ? [] : eligibility.reasons
  const title = <Filled text={`check:result.${result}`} />
  return (
    <>
      {result === 'no' ? <h1 className="govuk-heading-xl">{title}</h1> : <Panel title={title} />}
      <BindingNote keys={['check:result', 'check:reason', 'check:next']} />
      <p className="govuk-body-l"><Filled text={`check:result.${result}Text`} /></p>
      {reasons.map((id) => <Reason key={id} id={id} pot={pot} />)}
    </>
  )
}

function Reason({ id, pot }: { id: CheckId; pot: Plain<Pot> }) {
  const { t } = useLanguage()
  const right = checks.find((check) => check.id === id)?.right
  return (
    <section className="readable">
      <h2 className="govuk-heading-m"><Filled text={`check:question.${id}.label`} with={placesOf(pot)} /></h2>
      <SummaryList
        rows={[
          { key: t('check:result.said'), value: t(right === 'yes' ? 'check:no' : 'check:yes') },
          { key: t('check:result.why'), value: <Filled text={`check:reason.${id}`} with={placesOf(pot)} /> },
          { key: t('check:result.do'), value: <Filled text={`check:next.${id}`} with={placesOf(pot)} /> },
        ]}
      />
    </section>
  )
}
