import { inLanguage, useLanguage } from '~/i18n'
import { Checkboxes, Radios } from '~/ui'
import type { Plain, PlanItem } from '../../fund'
import { areaName, funder } from '../../funder'
import { documentKinds, reportingRules } from '../../rounds/pot-part'
import { SheetDay, SheetMoment, SheetText, SheetTexts, useField, type FormState } from './SheetFields'

const money = ['min', 'max', 'total']
const wholes = ['minPartners', 'maxPartners', 'bidsPerOrganisation', 'maxMonths']
const days = ['earliestStart', 'latestEnd']
const moments = ['opens', 'closes', 'fullCloses']
const hinted = ['mayWaitForPartner', 'partnersElsewhere', 'priorities', 'total', 'maxPartners', 'bidsPerOrganisation', 'documents']

/** The rules of a pot: texts, route, money, who, where, how long, who scores, its own dates. */
export function PotFields({ form, published, priorities }: { form: FormState; published: boolean; /** Of the round's plan. */ priorities: readonly Plain<PlanItem>[] }) {
  const { t } = useLanguage()
  const of = (name: string) => ({ form, name, label: t(`desk:pots.field.${name}`), hint: hinted.includes(name) ? t(`desk:pots.hint.${name}`) : undefined })
  return (
    <>
      <SheetTexts {...of('title')} />
      <SheetTexts {...of('summary')} rows={3} />
      <Choices {...of('route')} words="desk:rounds.route" values={['light', 'staged']} />
      {money.map((name) => <SheetText key={name} {...of(name)} width={10} prefix="£" />)}
      {wholes.map((name) => <SheetText key={name} {...of(name)} width={3} />)}
      <Choices {...of('mayWaitForPartner')} words="desk:pots.mayWait" values={['usual', 'yes', 'no']} />
      <Choices {...of('partnersElsewhere')} words="desk:pots.elsewhere" values={['yes', 'no']} />
      {days.map((name) => <SheetDay key={name} {...of(name)} />)}
      <Boxes {...of('areas')} items={funder().areas.map(({ code }) => ({ value: code, label: areaName(code, t) }))} />
      {priorities.length > 0 && <Boxes {...of('priorities')} items={priorities.map(({ slug, title }) => ({ value: slug, label: inLanguage(title, 'en').text }))} />}
      <Choices {...of('assessorRule')} words="desk:pots.assessorRule" values={['bySum', 'fixed']} />
      <SheetText {...of('assessors')} width={3} />
      <Choices {...of('reportingRule')} words="desk:pots.reportingRule" values={reportingRules} />
      <Boxes {...of('documents')} items={documentKinds.map((kind) => ({ value: kind, label: t(`desk:pots.document.${kind}`) }))} />
      {!published && (
        <>
          <h2 className="govuk-heading-m">{t('desk:pots.ownDates')}</h2>
          <p className="govuk-body">{t('desk:pots.hint.ownDates')}</p>
          {moments.map((name) => <SheetMoment key={name} {...of(name)} />)}
        </>
      )}
    </>
  )
}

type Named = { form: FormState; name: string; label: string; hint?: string }

function Choices({ words, values, ...named }: Named & { words: string; values: readonly string[] }) {
  const { t } = useLanguage()
  return <Radios {...useField(named)} items={values.map((value) => ({ value, label: t(`${words}.${value}`) }))} small />
}

function Boxes({ items, ...named }: Named & { items: { value: string; label: string }[] }) {
  const { defaultValue, ...field } = useField(named)
  return <Checkboxes {...field} defaultValue={defaultValue.split(',')} items={items} small />
}
